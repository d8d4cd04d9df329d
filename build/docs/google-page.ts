/** docs/google.md: the closed list of what the product calls at Google; on this list the local Workspace has to be exact. */

import type { Use, UsedOfGoogle } from './google-uses';
import { markdownTable } from './markdown';

const OPENING = `# What we call at Google

Made from \`src/adapters\` and \`src/entries\` by \`npm run docs\`; do not edit. The list is closed: on it the local Workspace does what Google's
reference says, and anything else throws by name there. Pages are named by their path below developers.google.com; files by their path below
\`src/\`.
`;

/** Lists methods, constants and kinds of requests, by service. */
export function googlePage({ methods, constants, requests }: UsedOfGoogle): string {
  const services = [...new Set([...methods, ...constants].map(({ service }) => service))].sort();
  return [
    OPENING,
    `Methods: ${methods.length}, kinds of requests in a batch: ${requests.length}.`,
    '',
    ...services.map((service) => serviceSection(service, methods.filter(ofService(service)), constants.filter(ofService(service)))),
    ...requestSections(requests),
  ].join('\n');
}

function ofService(service: string): (use: Use) => boolean {
  return (use) => use.service === service;
}

function serviceSection(service: string, methods: readonly Use[], constants: readonly Use[]): string {
  return [
    `## ${service}`,
    '',
    ...(methods.length > 0 ? [usesTable('method', methods), ''] : []),
    ...(constants.length > 0 ? [`Constants: ${constants.map(({ method }) => `\`${method}\``).join(', ')}.`, ''] : []),
  ].join('\n');
}

function requestSections(requests: readonly Use[]): readonly string[] {
  const services = [...new Set(requests.map(({ service }) => service))].sort();
  return services.map((service) =>
    [`## Kinds of requests: ${service}`, '', usesTable('request', requests.filter(ofService(service))), ''].join('\n'),
  );
}

function usesTable(heading: string, uses: readonly Use[]): string {
  return markdownTable(
    [heading, 'page', 'called in'],
    uses.map(({ method, page, files }) => [`\`${method}\``, page, files.map((file) => `\`${file}\``).join(', ')]),
  );
}
