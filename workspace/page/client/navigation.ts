/** Moves about in the page: the current route, and links that letters, documents and sidebars carry. */

import { useEffect, useState } from 'preact/hooks';

import { localHref, type Route, routeOf } from './route';

/** The current route. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}

/** Follows a link of a letter, a document or a sidebar: to its place here in a tab of its own, and out of this machine never. */
export function follow(url: string): boolean {
  const href = localHref(url);
  if (href === undefined) return false;
  window.open(href, '_blank', 'noopener');
  return true;
}
