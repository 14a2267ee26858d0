/** A wording that no Chinese page has, and what engineers write instead. */
export interface ChineseTerm {
  readonly found: RegExp;
  readonly instead: string;
}

/**
 * One concept has one word on all Chinese pages, and a machine neither asks nor knows. Only wordings that mean nothing else stand
 * here: a word such as 能力 or 标签 is right in one sentence and wrong in the next, and stays with the reader of the change.
 */
export const CHINESE_TERMS: readonly ChineseTerm[] = [
  { found: /摘要/g, instead: '`digest`' },
  { found: /(?<!终)端点/g, instead: '`Endpoint`, or `EndpointSlice` for the object' },
  { found: /特性门控/g, instead: '`feature gate`' },
  { found: /选择器/g, instead: '`selector`' },
  { found: /污点/g, instead: '`taint`' },
  { found: /排空/g, instead: '`drain`' },
  { found: /中断预算/g, instead: '`PDB（干扰预算）`' },
  { found: /分值/g, instead: '`oom_score_adj`' },
  { found: /\b[Ss]andbox\b/g, instead: '`沙箱`; a message of a program stands in backquotes' },
  { found: /存放(?:镜像)?层的/g, instead: '`镜像层的下载域名`' },
  { found: /大家一起/g, instead: '`并发拉取` or `集中拉取`' },
  { found: /分诊/g, instead: '`故障定位入口`' },
  { found: /询问/g, instead: '`查询`' },
  { found: /没人应答/g, instead: '`无响应`' },
  { found: /在此之前/g, instead: 'what is waited for, as in `恢复之前`' },
  { found: /大门敞开/g, instead: '`任何人可登录`' },
  { found: /永远没了/g, instead: '`无法恢复`' },
  { found: /顶几分钟/g, instead: '`只能临时缓解`' },
];
