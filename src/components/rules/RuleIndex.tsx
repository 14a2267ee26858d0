import Link from '@docusaurus/Link';
import { Index, IndexGroup, IndexRow, IndexRows } from '@site/src/components/index/Index';
import { useLocale } from '@site/src/components/useLocale';
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
    <Index
      title={TEXTS.title[locale]}
      description={TEXTS.description[locale]}
      groups={groups.map(({ name, rules }) => ({ id: name, title: name, count: rules.length }))}
    >
      {groups.map(({ name, address, rules }) => (
        <IndexGroup key={name} id={name} title={name} address={address}>
          <IndexRows>
            {rules.map((rule) => (
              <IndexRow
                key={rule.id}
                head={
                  <Link to={rule.address}>
                    <code>{rule.id}</code>
                  </Link>
                }
              >
                {rule.title}
              </IndexRow>
            ))}
          </IndexRows>
        </IndexGroup>
      ))}
    </Index>
  );
}
