import type { Localized } from '../content';

/** Where a block is to be run. */
export const PLACES = {
  workstation: { en: 'Workstation', 'zh-Hans': '工作机' },
  node: { en: 'Node', 'zh-Hans': '节点' },
  'control-plane': { en: 'Control-plane node', 'zh-Hans': '控制平面节点' },
  pod: { en: 'Pod', 'zh-Hans': 'Pod 内' },
} as const satisfies Record<string, Localized>;

export type Place = keyof typeof PLACES;

export function isPlace(text: string): text is Place {
  return Object.hasOwn(PLACES, text);
}
