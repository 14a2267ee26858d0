import '../css/tokens.css';
import '../css/base.css';
import '../css/prose.css';

/**
 * The styles of everything that a page may show, alive or not. There is one style sheet for the whole site; classes of
 * parts that the browser does not run are in it only because of this.
 */
require.context('../components', true, /\.module\.css$/);
require.context('../pages', true, /\.module\.css$/);
require.context('../theme', true, /\.module\.css$/);
