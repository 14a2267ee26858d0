import { island } from '../components/islands/island';
import LiveNotFound, { TEXTS } from './NotFound';

/** The 404 page reads in the browser what the address meant. */
export const NotFound = island('NotFound', LiveNotFound);

/** Its title, in the language that stands first on it. */
export const TITLE = TEXTS.title.en;
