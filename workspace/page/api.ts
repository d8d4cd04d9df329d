/** The addresses under /api and what stands behind each: GET looks, POST acts. */

import type { ApiParts, Route, Routes } from './api-parts';
import { bookRoutes } from './book-api';
import { clockRoutes } from './clock-api';
import { deskRoutes } from './desk-api';
import { driveRoutes } from './drive-api';
import { formRoutes } from './forms-api';
import { guideRoutes } from './guide-api';
import { historyRoutes } from './history-api';

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
