/** Draws the page. */

import { render } from 'preact';

// First, so that what belongs to one window may overrule what holds for all.
import './page.css';
import { App } from './app';

const root = document.getElementById('page');
if (root) render(<App />, root);
