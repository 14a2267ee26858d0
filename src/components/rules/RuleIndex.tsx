import Link from '@docusaurus/Link';
import { PageHeader } from '@site/src/components/page/PageHeader';
import { useLocale } from '@site/src/components/useLocale';
import Layout from '@theme/Layout';
import styles from './RulePage.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly groups: readonly {
    readonly name: string;
    readonly address: string;
    readonly rules: readonly { readonly id: string; readonly title: string; readonly address: string }[];
  }[];
}

/** Every rule of the validator by its group. */
export default function RuleIndex({ groups }: Props) {
  const locale = useLocale();
  return (
    <Layout title={TEXTS.title[locale]} description={TEXTS.description[locale]}>
      <main className="index-page">
        <PageHeader title={TEXTS.title[locale]} description={TEXTS.description[locale]} />
        {groups.map(({ name, address, rules }) => (
          <section key={name} className={styles.group}>
            <h2 id={name}>
              <Link to={address}>{name}</Link>
            </h2>
            <ul>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <Link to={rule.address}>
                    <code>{rule.id}</code>
                  </Link>
                  <span>{rule.title}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}
