import { fetchPagesAhead } from './fetch-ahead';
import { mountIslands } from './mount';
import { loadStylesLater } from './styles-later';

/** The browser's bundle: it starts what is alive on a page, and nothing else. */
loadStylesLater();
mountIslands();
fetchPagesAhead();
