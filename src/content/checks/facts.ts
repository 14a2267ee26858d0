import type { Path } from '../front-matter/yaml';
import { didYouMean } from '../nearest';
import type { PageFacts, Problem } from '../page';
import { type CheckedText, problemAt } from './text';

/** Checks the facts of a page against its own sections and against the alerts of the site. */
export function checkFacts(
  key: string,
  facts: PageFacts,
  checked: CheckedText,
  alerts: ReadonlyMap<string, string>,
): Problem[] {
  const ids = checked.text.headings.map(({ id }) => id);
  const report = (path: Path, message: string): Problem => {
    const { line, column } = checked.placeOf(path);
    return problemAt(checked, line, message, column);
  };
  const unknownSection = (path: Path, section: string): Problem[] =>
    ids.includes(section)
      ? []
      : [
          report(
            path,
            `Unexpected section "${section}", expected the id of a heading of this page.${didYouMean(section, ids)} Correct it, or add the section in both languages.`,
          ),
        ];
  return [
    ...facts.signatures.flatMap(({ section }, index) => unknownSection(['signatures', index, 'section'], section)),
    ...facts.failures.flatMap(({ section }, index) =>
      section === undefined ? [] : unknownSection(['failures', index, 'section'], section),
    ),
    ...facts.sources.flatMap((source, index) =>
      'rows' in source ? unknownSection(['sources', index, 'section'], source.section) : [],
    ),
    ...facts.alerts
      .map((alert, index) => ({ alert, index }))
      .filter(({ alert }) => !alerts.has(alert))
      .map(({ alert, index }) =>
        report(
          ['alerts', index],
          `Unexpected alert "${alert}", expected one of the alert table.${didYouMean(alert, alerts.keys())} Alerts stand in src/content/alerts/.`,
        ),
      ),
    ...facts.related
      .map((related, index) => ({ related, index }))
      .filter(({ related }) => related === key)
      .map(({ index }) =>
        report(['related', index], `Unexpected "${key}" in \`related\`, expected other pages. Remove the page itself.`),
      ),
    ...repeated(facts).map(({ path, value }) =>
      report(path, `Unexpected second "${value}" in \`${String(path[0])}\`, expected each value once. Remove one.`),
    ),
  ];
}

const LISTS = ['alsoSeen', 'statuses', 'events', 'conditions', 'exitCodes', 'alerts', 'related', 'versions'] as const;

function repeated(facts: PageFacts): { path: Path; value: string }[] {
  return LISTS.flatMap((field) => {
    const values: readonly (string | number)[] = facts[field];
    return values.flatMap((value, index) =>
      values.indexOf(value) < index ? [{ path: [field, index], value: String(value) }] : [],
    );
  });
}
