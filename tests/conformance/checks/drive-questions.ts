/** What Google answers where the reference of Drive is silent. */

import type { Probe } from '../check';
import { seenError } from '../expect';
import { TYPES } from '../kit';
import { documents, files } from '../services';

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
    question: 'drive/copy-and-fill-time',
    observe(kit) {
      const source = kit.document();
      const began = Date.now();

      const { id = '' } = files().copy({ name: 'copy' }, source);
      documents().batchUpdate({ requests: [{ insertText: { text: 'filled', location: { index: 1 } } }] }, id);

      const tookMs = Date.now() - began;
      kit.discard(id);
      return tookMs <= 5000 ? 'at most 5 seconds' : 'more';
    },
  },
  {
    question: 'drive/form-app-form',
    observe(kit) {
      const id = kit.formAppForm(false).getId();

      try {
        return files().get(id, { fields: 'id' }).id === id ? 'yes' : 'another file';
      } catch (error) {
        const { code, message } = seenError(error);
        return code === 404 ? 'no' : message;
      }
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
