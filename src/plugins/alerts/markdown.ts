import type { AlertPageProps } from '../../components/alerts/AlertPage';
import { TEXTS } from '../../components/alerts/texts';
import { alertAddress } from '../../content/address';
import { ALERTS, type AlertName, alertRunbook, FAULT_LABELS } from '../../content/alerts';
import type { Locale } from '../../content/locale';
import { absoluteAddress } from '../../content/read';
import { SECTIONS } from '../../content/section';
import { fenceMark, rewriteFence } from '../commands/rewriteFence';
import type { Site } from '../content/site';
import { alertPageProps } from './page-props';

/**
 * The generated page of an alert as Markdown that makes sense away from the site: full addresses, commands with the guards of their values.
 *
 * @param origin as for `absoluteAddress`
 */
export function alertMarkdown(name: AlertName, site: Site, locale: Locale, origin: string): string {
  const { component, labels, steps } = ALERTS[name];
  const page = alertPageProps(name, site, locale);
  const full = (address: string) => absoluteAddress(origin, address, locale);
  const { retired } = page;
  const successor = retired?.successor;
  return `${[
    `# ${name}`,
    page.fact,
    `<${full(alertAddress(component, name))}>`,
    retired && `${TEXTS.retired[locale]} ${TEXTS.since[locale].replace('{month}', retired.since)}`,
    successor &&
      `${TEXTS.successor[locale]}[${successor.name}](${full(successor.address)})${TEXTS.stop[locale]}`.trimStart(),
    `## ${SECTIONS.alert.meaning[locale]}`,
    table(
      [TEXTS.severity, TEXTS.hold, TEXTS.when].map((heading) => heading[locale]),
      page.rules.map(({ severity, hold, when }) => [severity, hold === '0s' ? TEXTS.atOnce[locale] : hold, when]),
    ),
    `## ${SECTIONS.alert.impact[locale]}`,
    page.impact,
    `## ${SECTIONS.alert.diagnosis[locale]}`,
    ...steps.map(({ text, command }, index) => step(index + 1, text[locale], command, locale)),
    `## ${TEXTS.causes[locale]}`,
    page.causes.length > 0
      ? table([TEXTS.seen[locale], TEXTS.cause[locale]], causeRows(page.causes, full, locale))
      : page.links.map(({ title, address }, index) => `${index + 1}. [${title}](${full(address)})`).join('\n'),
    ...(page.mitigation ? [`## ${SECTIONS.alert.mitigation[locale]}`, ...mitigationParts(name, locale)] : []),
    ...(page.escalate ? [`**${TEXTS.call[locale]}**${TEXTS.colon[locale]}${page.escalate}`] : []),
    ...(page.falsePositives.length > 0
      ? [`## ${SECTIONS.alert['false-positives'][locale]}`, page.falsePositives.map((text) => `- ${text}`).join('\n')]
      : []),
    page.notCounted,
    `## ${TEXTS.labels[locale]}`,
    labels.length === 0
      ? TEXTS.noLabels[locale]
      : labels.map((label) => `- \`${label}\`: ${FAULT_LABELS[label][locale]}`).join('\n'),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')}\n`;
}

function causeRows(causes: AlertPageProps['causes'], full: (address: string) => string, locale: Locale) {
  return causes.map(({ cause, seen, link }) => [
    seen,
    link ? `${cause}${TEXTS.colon[locale]}[${link.title}](${full(link.address)})` : cause,
  ]);
}

/** The actions with their commands, what they cost and how they are taken back, or why there is none. */
function mitigationParts(name: AlertName, locale: Locale): string[] {
  const mitigation = alertRunbook(name)?.mitigation;
  if (!mitigation) return [];
  const colon = TEXTS.colon[locale];
  if ('none' in mitigation) return [`**${TEXTS.noAction[locale]}**${colon}${mitigation.none[locale]}`];
  return mitigation.actions.flatMap(({ text, command, risk, undo }, index) => [
    step(index + 1, text[locale], command, locale),
    `**${TEXTS.risk[locale]}**${colon}${risk[locale]}`,
    `**${TEXTS.undo[locale]}**${colon}${undo[locale]}`,
  ]);
}

/** A step of the list, with its command indented so that it belongs to the step. */
function step(number: number, text: string, command: string | undefined, locale: Locale): string {
  if (command === undefined) return `${number}. ${text}`;
  const mark = fenceMark('bash', command, '');
  const fence = [
    ...(mark ? [`**${mark[locale]}**`, ''] : []),
    '```bash',
    rewriteFence('bash', command, ''),
    '```',
  ].join('\n');
  return `${number}. ${text}\n\n${fence.replace(/^(?=.)/gm, '   ')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
