import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import type { End } from '@site/src/search/answer';
import { TEXTS } from './texts';

/** What the results are worth, where none of them is the answer. */
export function EndNote({ end, className }: { readonly end: End; readonly className?: string | undefined }) {
  const locale = useLocale();
  if (end === 'found') return null;
  return (
    <p className={className} data-end={end}>
      {TEXTS.ends[end][locale]} <Link to="/trees/triage/">{TEXTS.triage[locale]}</Link>
    </p>
  );
}
