/** A line of a file in the form of ini files. */
export type IniLine =
  | { readonly kind: 'section'; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'setting';
      readonly key: string;
      readonly value: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'other'; readonly text: string; readonly start: number; readonly end: number };

/** The lines of an ini file or systemd unit, without comments and empty ones. A backslash at the end continues a line. */
export function iniLines(text: string): IniLine[] {
  const lines: IniLine[] = [];
  let continues = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const own = line.trim();
    const from = start + line.indexOf(own);
    const end = from + own.length;
    if (!continues && own !== '' && !/^[#;]/.test(own)) {
      const section = /^\[([^\]]*)\]\s*(?:[#;].*)?$/.exec(own);
      const setting = /^([^=[\]]+?)\s*=\s*([\s\S]*)$/.exec(own);
      if (section !== null) lines.push({ kind: 'section', name: section[1] ?? '', start: from, end });
      else if (setting !== null)
        lines.push({
          kind: 'setting',
          key: setting[1] ?? '',
          value: setting[2] ?? '',
          start: from,
          end: from + (setting[1]?.length ?? 0),
        });
      else lines.push({ kind: 'other', text: own, start: from, end });
    }
    continues = own.endsWith('\\') && (continues || !/^[#;]/.test(own));
    start += line.length + 1;
  }
  return lines;
}
