import { PageMetadata } from '@docusaurus/theme-common';
import { NotFound, TITLE } from '@site/src/pages/islands';

/** What the pages' route shows where no page is; it stands in the frame already. */
export default function NotFoundContent() {
  return (
    <>
      <PageMetadata title={TITLE} />
      <NotFound />
    </>
  );
}
