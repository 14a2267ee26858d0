import { NotFound, TITLE } from '@site/src/pages/islands';
import Layout from '@theme/Layout';

/** What the site shows where no route is. */
export default function NotFoundPage() {
  return (
    <Layout title={TITLE}>
      <NotFound />
    </Layout>
  );
}
