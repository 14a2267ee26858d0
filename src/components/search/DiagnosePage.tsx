import Link from '@docusaurus/Link';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { useLocale } from '@site/src/components/useLocale';
import Layout from '@theme/Layout';
import styles from './DiagnosePage.module.css';
import { Diagnosis } from './islands';
import { TEXTS } from './texts';

/** The page that reads a pasted output and shows what it recognised, where that leads, and which values it holds. */
export default function DiagnosePage() {
  const locale = useLocale();
  return (
    <Layout title={TEXTS.title[locale]} description={TEXTS.introduction[locale]}>
      <main className={`index-page ${styles.page}`}>
        <PageHeader title={TEXTS.title[locale]} description={TEXTS.introduction[locale]} />
        <p className={styles.local}>{TEXTS.local[locale]}</p>
        <noscript>
          <p>
            {TEXTS.withoutScript[locale]} <Link to="/symptoms/">{TEXTS.symptoms[locale]}</Link>
          </p>
        </noscript>
        <Diagnosis />
      </main>
    </Layout>
  );
}
