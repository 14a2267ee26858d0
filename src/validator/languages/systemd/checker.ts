import { nearestWord } from '../../cli/suggestion';
import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { Snippet } from '../../snippet';
import { filledText, withoutHoles } from '../holes';
import { type IniLine, iniLines } from './lines';
import { iniSyntax, systemdUnit } from './rules';
import { SECTIONS } from './sections';

/** systemd units and drop-ins, and ini files in general. */
export const systemdChecker: LanguageChecker = {
  languages: ['systemd', 'ini'],
  rules: [systemdUnit, iniSyntax],
  check(snippet) {
    const lines = iniLines(filledText(snippet));
    const remarks = isUnit(snippet, lines) ? unitRemarks(lines) : iniRemarks(lines);
    return remarksResult(withoutHoles(snippet, remarks));
  },
};

/** An ini fence is a unit by its path or title, by a section of units, or by settings that only units have. */
function isUnit({ language, purpose, meta }: Snippet, lines: readonly IniLine[]): boolean {
  const path = purpose.kind === 'file' ? purpose.path : (meta.values.get('title') ?? '');
  return (
    language === 'systemd' ||
    /\/systemd\/|\.(?:service|timer|socket)\b/.test(path) ||
    lines.some((line) => line.kind === 'section' && UNIT_SECTION.test(line.name)) ||
    lines.some((line) => line.kind === 'setting' && UNIT_SETTING.test(line.key))
  );
}

const UNIT_SECTION = /^(?:Unit|Service|Install|Timer|Socket|Resolve|Journal)$/;
const UNIT_SETTING =
  /^(?:Environment|EnvironmentFile|ExecStart|ExecStartPre|WantedBy|OnCalendar|LimitNOFILE|RestartSec)$/;

function iniRemarks(lines: readonly IniLine[]): Remark[] {
  return (
    lines
      .filter((line) => line.kind === 'other')
      // Keys without a value stand in the configuration of some tools (`[mysqld]` with `skip-networking`).
      .filter((line) => !/^[\w.-]+$/.test(line.text))
      .map(({ start, end, text }) => ({
        rule: iniSyntax.id,
        start,
        end,
        message: `Unexpected line \`${text.slice(0, 60)}\`, expected \`[section]\`, \`key = value\` or a comment.`,
      }))
  );
}

function unitRemarks(lines: readonly IniLine[]): Remark[] {
  const remarks: Remark[] = [];
  const report = (line: IniLine, message: string): void => {
    remarks.push({ rule: systemdUnit.id, start: line.start, end: line.end, message });
  };
  let section: string | undefined;
  for (const line of lines) {
    if (line.kind === 'section') {
      section = line.name;
      if (
        SECTIONS[section] === undefined &&
        !/^(?:X-|Container|Pod|Kube|Network|Match|Link|Path|Swap|Automount|Scope|Route|DHCP|Address|Login|Manager|Time|Build|Image|Volume)/.test(
          section,
        )
      ) {
        const near = nearestWord(section, Object.keys(SECTIONS));
        report(
          line,
          `Unexpected section \`[${section}]\`, expected ${near === undefined ? 'one of systemd, such as `[Service]`' : `\`[${near}]\``}.`,
        );
      }
    } else if (line.kind === 'other')
      report(line, `Unexpected line \`${line.text.slice(0, 60)}\` in a unit, expected \`Key=value\`.`);
    else if (section === undefined)
      report(line, `Unexpected \`${line.key}\` outside of a section, expected it behind \`[Service]\` or the like.`);
    else {
      const known = SECTIONS[section];
      if (known === undefined || known.includes(line.key) || /^(?:X-|(?:Condition|Assert)[A-Z])/.test(line.key))
        continue;
      const owner = Object.keys(SECTIONS).find((name) => SECTIONS[name]?.includes(line.key));
      const near = nearestWord(line.key, known);
      report(
        line,
        `Unexpected setting \`${line.key}\` in \`[${section}]\`, expected ${near !== undefined ? `\`${near}\`` : owner !== undefined ? `it in \`[${owner}]\`` : 'one that systemd knows'}.`,
      );
    }
  }
  return remarks;
}
