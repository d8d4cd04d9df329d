/**
 * Which folder may import which (docs/flow.md): `entries → app → domain`, adapters behind the ports of app, inside the domain a folder only
 * from itself and from those before it, which is also the way of the data.
 */

const DOMAIN = [
  'shared',
  'programme',
  'bases',
  'intake',
  'matching',
  'pairs',
  'meetings',
  'feedback',
  'monitoring',
  'documents',
  'reminders',
];

const within = (folder, banned, message) => ({
  files: [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: banned, message }] }] },
});

/** Google's globals by name: only adapters and entries may know them. */
const GOOGLE = [
  'SpreadsheetApp',
  'Sheets',
  'FormApp',
  'Docs',
  'Drive',
  'DriveApp',
  'DocumentApp',
  'MailApp',
  'GmailApp',
  'CalendarApp',
  'ScriptApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'HtmlService',
  'UrlFetchApp',
];

export const layerZones = [
  ...DOMAIN.map((folder, index) => {
    const later = DOMAIN.slice(index + 1).join('|');
    const outside = String.raw`\.\./\.\./(app|adapters|entries|sidebar|texts)/`;
    const banned = later === '' ? outside : String.raw`${outside}|^\.\./(${later})/|^\.\./workbook$`;
    return within(
      `src/domain/${folder}`,
      banned,
      'A folder of the domain imports from itself and from those before it.',
    );
  }),
  within(
    'src/app',
    String.raw`\.\./(adapters|entries|sidebar|texts)/`,
    'Use cases know the domain and their ports only.',
  ),
  within(
    'src/adapters',
    String.raw`\.\./(entries|sidebar|texts)/|\.\./app/(?!ports$|desks$|errors$)`,
    'Adapters know the ports, the errors and the domain.',
  ),
  within(
    'src/texts',
    String.raw`\.\./(adapters|entries|sidebar)/`,
    'Texts know what they put into words, and nobody else.',
  ),
  within(
    'src/sidebar',
    String.raw`\.\./(app|adapters)/`,
    'The sidebar knows the domain, the texts and the types of entries.',
  ),
  within('workspace/core', String.raw`^\.\./`, 'The core of the Workspace stands alone.'),
  within('workspace/page', String.raw`\.\./\.\./src/`, 'The page holds no product logic.'),
  {
    files: [
      'src/domain/**/*.ts',
      'src/app/**/*.ts',
      'src/texts/**/*.ts',
      'src/sidebar/**/*.ts',
      'src/sidebar/**/*.tsx',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...GOOGLE.map((name) => ({ name, message: 'Google is named in adapters and entries only.' })),
      ],
    },
  },
];
