import { island } from '@site/src/components/islands/island';
import { TreeWalk as LiveTreeWalk } from './TreeWalk';
import { WalkInPage as LiveWalkInPage } from './WalkInPage';

/** What of this room is alive; the list of all questions stays HTML, with the commands in it alive by themselves. */
export const TreeWalk = island('TreeWalk', LiveTreeWalk, { html: ['picture'] });
export const WalkInPage = island('WalkInPage', LiveWalkInPage);
