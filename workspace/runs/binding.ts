/** Which workbook this Workspace is about, and which script is bound to it; settled once, when the Workspace is new. */

import type { Reducer } from '../core/store';
import type { World } from '../core/world';
import type { DrivePeople } from '../services/drive/people';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

export interface Binding {
  readonly workbookId: string;
  readonly scriptId: string;
  readonly owner: string;
}

type BindingEvent = { readonly type: 'bound' } & Binding;

const bindingReducer: Reducer<{ binding?: Binding }, BindingEvent> = {
  service: 'binding',
  initial: () => ({}),
  apply(state, { type: _type, ...binding }) {
    state.binding = binding;
  },
};

/** Opens what the log remembers of the binding. */
export function registerBinding(world: World) {
  const { state, commit } = world.store.register(bindingReducer);
  return {
    get(): Binding {
      const { binding } = state();
      if (!binding) throw new Error('The Workspace has no workbook yet');
      return binding;
    },
    isBound: () => state().binding !== undefined,
    /** Makes the workbook by hand, as `clasp create-script --type sheets` does, so the script did not make it and `drive.file` does not see it. */
    create(drive: DrivePeople, { title, owner }: { readonly title: string; readonly owner: string }): void {
      world.store.atomically(() => {
        const { id } = drive.create({ name: title, mimeType: SPREADSHEET }, owner);
        commit({ type: 'bound', workbookId: id, scriptId: world.random.id(57), owner });
      });
    },
  };
}
