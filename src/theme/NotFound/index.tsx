export { default } from '@site/src/pages/NotFound';
