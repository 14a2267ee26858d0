import NotFound from '@site/src/pages/NotFound';
import Layout from '@theme/Layout';

/** What the site shows where no route is. */
export default function NotFoundPage() {
  return (
    <Layout>
      <NotFound />
    </Layout>
  );
}
