import type { Localized } from '../../content';

/** What a command does to the cluster or to a machine, from harmless to irreversible. */
export const RISKS = {
  reads: { en: 'Reads', 'zh-Hans': '只读' },
  changes: { en: 'Changes', 'zh-Hans': '会修改' },
  destroys: { en: 'Destroys', 'zh-Hans': '有破坏性' },
} as const satisfies Record<string, Localized>;

/** The mark beside the level: a block that hands a credential to somebody, or opens a tunnel, a port or a right. */
export const EXPOSURE: Localized = { en: 'Sends credentials or opens access', 'zh-Hans': '会发送凭据或开放访问' };

export type Risk = keyof typeof RISKS;

const ORDER: readonly Risk[] = ['reads', 'changes', 'destroys'];

/** The higher of two risks. */
export function higherRisk(left: Risk, right: Risk): Risk {
  return ORDER.indexOf(left) >= ORDER.indexOf(right) ? left : right;
}
