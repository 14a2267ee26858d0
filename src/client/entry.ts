import './styles';
import { mountIslands } from './mount';

/** The browser's bundle: it starts what is alive on a page, and nothing else. */
mountIslands();
