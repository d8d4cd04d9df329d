/** The whole page: the header and one window of Google's at a time; a form stands alone, because a respondent sees nothing else. */

import type { StateView } from '../wire';
import { BookView } from './book/book-view';
import { DocumentPage } from './document/document-page';
import { DriveView } from './drive-view';
import { FormPage } from './forms/form-page';
import { FormsView } from './forms/forms-view';
import { Header } from './header';
import { MailView } from './mail/mail-view';
import { useRoute } from './navigation';
import type { Route } from './route';
import { RunsView } from './runs/runs-view';
import { type Screen, useScreen } from './screen';
import { look } from './server-calls';
import { type Loaded, useLoaded } from './use-loaded';

export function App() {
  const route = useRoute();
  if (route.place === 'form') return <FormPage key={route.parts[0]} wanted={route.parts[0] ?? ''} />;
  return <Desk route={route} />;
}

/** What every window shares. */
export interface WindowProps {
  readonly route: Route;
  readonly state: StateView;
  readonly screen: Screen;
  reload(): void;
}

function Desk({ route }: { readonly route: Route }) {
  const loaded: Loaded<StateView> = useLoaded(() => look<StateView>('state'), [route.place]);
  const { screen, element } = useScreen();
  const { value: state, error, reload } = loaded;
  if (!state) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  const parts: WindowProps = { route, state, screen, reload };
  return (
    <div class="desk">
      <Header {...parts} />
      {error !== undefined && <p class="warning">{error}</p>}
      <main class={route.place}>
        <Window {...parts} />
      </main>
      {element}
    </div>
  );
}

function Window(props: WindowProps) {
  switch (props.route.place) {
    case 'forms':
    case 'form':
      return <FormsView {...props} />;
    case 'drive':
      return <DriveView {...props} />;
    case 'document':
      return <DocumentPage {...props} />;
    case 'mail':
      return <MailView {...props} />;
    case 'runs':
      return <RunsView {...props} />;
    case 'book':
      return <BookView {...props} />;
  }
}
