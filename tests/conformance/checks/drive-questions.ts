/** What Google answers where the reference of Drive is silent. */

import type { Probe } from '../check';
import { TYPES } from '../kit';
import { files } from '../services';

export const DRIVE_PROBES: readonly Probe[] = [
  {
    question: 'drive/copied-app-properties',
    observe(kit) {
      const source = kit.file({ mimeType: TYPES.document, appProperties: { a: 'b' } });
      const { id = '', appProperties } = files().copy({ name: 'copy' }, source, { fields: 'id,appProperties' });
      kit.discard(id);

      return appProperties?.['a'] === 'b' ? 'carries them' : 'has none';
    },
  },
  {
    question: 'drive/app-authorized-form',
    observe(kit) {
      const id = kit.file({ mimeType: TYPES.form });

      return String(files().get(id, { fields: 'isAppAuthorized' }).isAppAuthorized);
    },
  },
];
