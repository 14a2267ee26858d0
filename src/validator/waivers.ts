import type { Remark } from './finding';
import type { SnippetResult } from './report';
import { ruleById } from './rules';
import type { Snippet, SnippetMeta } from './snippet';

/** A remark at its place in the file, and the fence that it belongs to. */
export interface PlacedRemark {
  readonly remark: Remark;
  readonly meta?: SnippetMeta;
  readonly snippet?: Snippet;
}

/** One `rule-id: reason` of a fence's `waive="…"`. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
}

export function readWaivers(meta: SnippetMeta): Waiver[] {
  return meta.waivers.map((text) => {
    const colon = text.indexOf(':');
    return {
      rule: (colon < 0 ? text : text.slice(0, colon)).trim(),
      reason: colon < 0 ? '' : text.slice(colon + 1).trim(),
    };
  });
}

export interface WaivedRemarks {
  readonly kept: readonly Remark[];
  /** The snippets of which every remark was waived. */
  readonly waived: ReadonlySet<Snippet>;
}

/** Drops the remarks that their fence waives with a reason, and adds one for each waiver that is wrong or that nothing needs. */
export function applyWaivers(results: readonly SnippetResult[], remarks: readonly PlacedRemark[]): WaivedRemarks {
  const metas = new Map<SnippetMeta, Waiver[]>();
  for (const { snippet } of results) if (!metas.has(snippet.meta)) metas.set(snippet.meta, readWaivers(snippet.meta));
  const used = new Set<Waiver>();
  const kept: Remark[] = [];
  const waived = new Set<Snippet>();
  const left = new Set<Snippet>();
  for (const { remark, meta, snippet } of remarks) {
    const waiver =
      meta === undefined
        ? undefined
        : metas.get(meta)?.find(({ rule, reason }) => rule === remark.rule && reason !== '');
    if (waiver === undefined) kept.push(remark);
    else used.add(waiver);
    if (snippet !== undefined) (waiver === undefined ? left : waived).add(snippet);
  }
  for (const [meta, waivers] of metas)
    for (const waiver of waivers) if (!used.has(waiver)) kept.push(unusedWaiver(meta, waiver));
  for (const snippet of left) waived.delete(snippet);
  return { kept, waived };
}

function unusedWaiver(meta: SnippetMeta, { rule, reason }: Waiver): Remark {
  const place = { rule: 'markdown/waiver', start: meta.start, end: meta.end };
  if (ruleById(rule) === undefined)
    return { ...place, message: `Unexpected waiver of \`${rule}\`: no rule has this id.` };
  if (reason === '')
    return {
      ...place,
      message: `Unexpected waiver of \`${rule}\` without a reason, expected \`waive="${rule}: why"\`.`,
    };
  return { ...place, message: `Unexpected waiver of \`${rule}\`: it finds nothing here, so remove the waiver.` };
}
