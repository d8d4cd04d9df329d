/** The reminders of the programme as data; the table is in model.md §4. A curator switches one off by leaving it out. */

import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  {
    code: 'R02', // Consent issued, the signed paper has not come back (1.3, 2.1, 2.2, 3.3).
    shape: 'missing-after',
    count: 'days',
    steps: [
      { after: 5, to: ['trackLead', 'curator'] },
      { after: 10, to: ['trackLead', 'curator'] },
      { after: 15, to: ['trackLead', 'curator', 'people'] },
    ],
    weekly: false,
  },
  {
    code: 'R23', // Proposals wait for a decision (5.1).
    shape: 'missing-after',
    count: 'working-days',
    steps: [{ after: 3, to: ['curator'] }],
    weekly: true,
  },
  {
    code: 'R25', // A mentee is without a pair (5.3).
    shape: 'missing-after',
    count: 'days',
    steps: [
      { after: 14, to: ['trackLead', 'psychologist'] },
      { after: 28, to: ['trackLead', 'psychologist'] },
      { after: 30, to: ['curator'] },
    ],
    weekly: false,
  },
  {
    code: 'R26', // Confirmed pairs are in no order (5.4).
    shape: 'missing-after',
    count: 'working-days',
    steps: [{ after: 3, to: ['curator'] }],
    weekly: false,
  },
  {
    code: 'R30', // A meeting is planned (6.3).
    shape: 'date-coming',
    leads: [{ before: 1, to: ['people'] }],
  },
  {
    code: 'R31', // The day of the meeting has passed, a report is missing (6.3).
    shape: 'missing-after',
    count: 'days',
    steps: [
      { after: 1, to: ['people'] },
      { after: 3, to: ['people'] },
      { after: 7, to: ['trackLead'] },
    ],
    weekly: false,
  },
  {
    code: 'R32', // The pair has not met for too long (6.3).
    shape: 'gap',
    levels: [
      { level: 'warn', to: ['people'] },
      { level: 'overdue', to: ['people', 'trackLead'] },
      { level: 'escalate', to: ['trackLead', 'curator'] },
    ],
  },
  {
    code: 'R35', // Somebody asks for help or for a talk (6.5).
    shape: 'at-once',
    to: ['curator'],
    againAfter: 2,
  },
];
