import type { Kind } from './kind';
import type { Localized } from './locale';

/**
 * The sections that a page of a kind must have, in this order, with their heading in each language.
 * The ids are the same in both languages, so that links survive a translation and alerts can point at them.
 * `related` is generated from the front matter and therefore not written in a page.
 */
export const SECTIONS = {
  runbook: {
    meaning: { en: 'Meaning', 'zh-Hans': '含义' },
    impact: { en: 'Impact', 'zh-Hans': '影响' },
    triage: { en: 'First 60 seconds', 'zh-Hans': '最初 60 秒' },
    diagnosis: { en: 'Diagnosis', 'zh-Hans': '诊断' },
    mitigation: { en: 'Causes and fixes', 'zh-Hans': '原因与修复' },
    verify: { en: 'Verify', 'zh-Hans': '确认恢复' },
    prevention: { en: 'Prevention', 'zh-Hans': '预防' },
    escalate: { en: 'Escalate', 'zh-Hans': '升级处理' },
  },
  'how-to': {
    goal: { en: 'Goal', 'zh-Hans': '目标' },
    'before-you-start': { en: 'Before you start', 'zh-Hans': '开始之前' },
    steps: { en: 'Steps', 'zh-Hans': '步骤' },
    verify: { en: 'Verify', 'zh-Hans': '确认结果' },
    undo: { en: 'Undo', 'zh-Hans': '撤销' },
    pitfalls: { en: 'Pitfalls', 'zh-Hans': '常见陷阱' },
  },
  alert: {
    meaning: { en: 'Meaning', 'zh-Hans': '含义' },
    impact: { en: 'Impact', 'zh-Hans': '影响' },
    diagnosis: { en: 'Diagnosis', 'zh-Hans': '诊断' },
    mitigation: { en: 'Mitigation', 'zh-Hans': '缓解' },
    'false-positives': { en: 'False positives', 'zh-Hans': '误报' },
  },
  reference: {},
} as const satisfies Record<Exclude<Kind, 'tree'>, Record<string, Localized>>;
