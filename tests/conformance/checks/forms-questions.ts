/** What Google answers where the reference of Forms is silent. */

import type { Probe } from '../check';
import { seenError } from '../expect';
import { TYPES } from '../kit';
import { permissions } from '../services';

export const FORMS_PROBES: readonly Probe[] = [
  {
    question: 'forms/drive-made-form',
    observe(kit) {
      const id = kit.file({ mimeType: TYPES.form });

      try {
        return FormApp.openById(id).getId() === id ? 'opens it' : 'opens another form';
      } catch {
        return 'refuses';
      }
    },
  },
  {
    question: 'forms/born-published',
    observe: (kit) => (kit.form().isPublished() ? 'published' : 'unpublished'),
  },
  {
    question: 'forms/responder-permission',
    observe(kit) {
      const id = kit.file({ mimeType: TYPES.form });

      try {
        const { view } = permissions().create({ type: 'anyone', role: 'reader', view: 'published' }, id, {
          fields: 'view',
        });
        return view === 'published' ? 'gives the permission' : `gives a permission for the view ${view}`;
      } catch (error) {
        const { code, message } = seenError(error);
        return code === 403 ? 'refuses' : message;
      }
    },
  },
];
