/** What the routes under /api work with. */

import type { Workspace } from '../open';
import type { Acts } from './acts';
import type { Fields } from './fields';
import type { Guide } from './guide';

export interface ApiRequest {
  readonly query: Fields;
  readonly body: Fields;
}

export interface ApiParts {
  readonly ws: Workspace;
  readonly acts: Acts;
  readonly idleUntil: ((properties: Readonly<Record<string, string>>) => number | undefined) | undefined;
  readonly guide: Guide | undefined;
}

export type Route = (request: ApiRequest) => unknown;

/** Routes by method and path, such as 'GET /api/state'. */
export type Routes = Readonly<Record<string, Route>>;
