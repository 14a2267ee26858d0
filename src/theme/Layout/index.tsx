import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Head from '@docusaurus/Head';
import { PageMetadata } from '@docusaurus/theme-common';
import { Footer } from '@site/src/components/frame/Footer';
import { Header } from '@site/src/components/frame/islands';
import { TEXTS } from '@site/src/components/frame/texts';
import { useIndexAddress } from '@site/src/components/search/useIndexAddress';
import { useLocale } from '@site/src/components/useLocale';
import ErrorPageContent from '@theme/ErrorPageContent';
import type { ReactNode } from 'react';

interface Props {
  readonly children?: ReactNode;
  readonly title?: string;
  readonly description?: string;
}

/** The frame of every page. It replaces the stock layout, so that none of its navigation bar, announcement bar and contexts are sent. */
export default function Layout({ children, title, description }: Props) {
  const locale = useLocale();
  const index = useIndexAddress();
  return (
    <>
      <PageMetadata title={title} description={description} />
      <Head>
        {/* biome-ignore lint/a11y/useHtmlLang: an attribute more for the element that Docusaurus writes, with its language. */}
        <html data-search-index={index} />
      </Head>
      <a className="skip-link" href="#content">
        {TEXTS.skip[locale]}
      </a>
      <Header />
      <div id="content" tabIndex={-1}>
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>{children}</ErrorBoundary>
      </div>
      <Footer />
    </>
  );
}
