import Link from '@docusaurus/Link';
import { Index, IndexGroup, IndexRow, IndexRows } from '../components/index/Index';
import { useLocale } from '../components/useLocale';
import type { SymptomKind } from '../content/read';
import { TEXTS } from './texts';

export interface SymptomsProps {
  readonly symptoms: readonly {
    readonly kind: SymptomKind;
    readonly text: string;
    readonly emitter?: string;
    readonly targets: readonly { readonly title: string; readonly address: string }[];
  }[];
}

const GROUPS = [
  { kind: 'status', id: 'statuses', title: TEXTS.statuses },
  { kind: 'event', id: 'events', title: TEXTS.events },
  { kind: 'condition', id: 'conditions', title: TEXTS.conditions },
  { kind: 'exit-code', id: 'exit-codes', title: TEXTS.exitCodes },
  { kind: 'signature', id: 'messages', title: TEXTS.messages },
] as const;

type Symptom = SymptomsProps['symptoms'][number];

/** Everything that a reader may have on screen, in its own words, with the pages that explain it. */
export default function Symptoms({ symptoms }: SymptomsProps) {
  const locale = useLocale();
  const groups = GROUPS.map(({ kind, id, title }) => ({
    id,
    title: title[locale],
    own: symptoms.filter((symptom) => symptom.kind === kind),
  })).filter(({ own }) => own.length > 0);
  return (
    <Index
      title={TEXTS.symptoms[locale]}
      description={TEXTS.symptomsDescription[locale]}
      groups={groups.map(({ id, title, own }) => ({ id, title, count: own.length }))}
    >
      {groups.map(({ id, title, own }) => (
        <IndexGroup key={id} id={id} title={title}>
          {id === 'messages' ? <Messages symptoms={own} /> : <Rows symptoms={own} />}
        </IndexGroup>
      ))}
    </Index>
  );
}

/** The messages by the component that prints them, folded: there are hundreds. */
function Messages({ symptoms }: SymptomsProps) {
  const locale = useLocale();
  const emitters = [...new Set(symptoms.map(({ emitter }) => emitter ?? ''))].sort();
  return emitters.map((emitter) => {
    const own = symptoms.filter((symptom) => (symptom.emitter ?? '') === emitter);
    return (
      <details key={emitter}>
        <summary>
          {emitter || TEXTS.messages[locale]} ({own.length})
        </summary>
        <Rows symptoms={own} />
      </details>
    );
  });
}

function Rows({ symptoms }: { readonly symptoms: readonly Symptom[] }) {
  return (
    <IndexRows>
      {symptoms.map(({ text, targets }) => (
        <IndexRow key={text} head={<code>{text.replaceAll('*', '…')}</code>}>
          {targets.map((target) => (
            <Link key={target.address} to={target.address}>
              {target.title}
            </Link>
          ))}
        </IndexRow>
      ))}
    </IndexRows>
  );
}
