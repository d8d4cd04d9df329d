/** The addresses under /api and what stands behind each: GET looks, POST acts. */

import type { Workspace } from '../open';
import type { Acts } from './acts';
import { bookRoutes } from './book-api';
import { clockRoutes } from './clock-api';
import { deskRoutes } from './desk-api';
import { driveRoutes } from './drive-api';
import type { Fields } from './fields';
import { formRoutes } from './forms-api';
import type { Guide } from './guide';
import { guideRoutes } from './guide-api';
import { historyRoutes } from './history-api';

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

export interface Api {
  find(method: string, path: string): Route | undefined;
}

/** Puts the routes together. */
export function createApi(parts: ApiParts): Api {
  const routes: Routes = {
    ...deskRoutes(parts),
    ...clockRoutes(parts),
    ...guideRoutes(parts),
    ...bookRoutes(parts),
    ...formRoutes(parts),
    ...driveRoutes(parts),
    ...historyRoutes(parts),
  };
  return {
    find: (method, path) => {
      const name = `${method} ${path}`;
      return Object.hasOwn(routes, name) ? routes[name] : undefined;
    },
  };
}
