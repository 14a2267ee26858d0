import { island } from '@site/src/components/islands/island';
import { ListFilter as LiveFilter } from './ListFilter';

/** What of this room is alive. */
export const ListFilter = island('ListFilter', LiveFilter);
