import { pageSidebars } from './src/plugins/content/sidebars';

export default pageSidebars(__dirname);
