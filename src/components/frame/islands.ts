import { island } from '@site/src/components/islands/island';
import { Header as LiveHeader } from './Header';

/** The bar at the top: search, language, theme and menu are alive. */
export const Header = island('Header', LiveHeader);
