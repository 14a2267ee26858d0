import { lazy, Suspense } from 'react';

const NotFound = lazy(() => import('@site/src/pages/NotFound'));

/**
 * What the pages' route shows where no page is; it stands in the frame already. Every page loads this route, so what
 * recovers a wrong address comes only when there is one.
 */
export default function NotFoundContent() {
  return (
    <Suspense>
      <NotFound />
    </Suspense>
  );
}
