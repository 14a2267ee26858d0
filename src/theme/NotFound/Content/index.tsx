/** What the pages' route shows where no page is; it stands in the frame already. */
export { default } from '@site/src/pages/NotFound';
