import type { SeedRow } from './row';

export const seed002 = [
  {
    row: '002-01',
    lines: '1-10',
    subject: 'front matter + title',
    pages: [],
    errata: [],
    reason: { en: 'structure only: front matter and title', 'zh-Hans': '仅为结构：文档元信息与标题' },
  },
  { row: '002-02', lines: '11-22', subject: '问题概述 symptom list', pages: ['triage'], errata: [] },
  { row: '002-03', lines: '25-39', subject: 'Pod 镜像拉取失败', pages: ['registry-timeout'], errata: [] },
  {
    row: '002-04',
    lines: '42-57',
    subject: 'containerd 加速源不生效',
    pages: ['containerd-mirrors'],
    errata: ['E020', 'E021', 'E022'],
  },
  { row: '002-05', lines: '60-80', subject: 'pause 无法拉取', pages: ['sandbox-image'], errata: ['E025'] },
  { row: '002-06', lines: '82-87', subject: 'pause 说明', pages: ['pause-container'], errata: ['E026', 'E027'] },
  {
    row: '002-07',
    lines: '90-108',
    subject: '阿里云 insufficient_scope',
    pages: ['registry-unauthorized'],
    errata: ['E074'],
  },
  {
    row: '002-08',
    lines: '109-124',
    subject: 'fix: DaoCloud image + set image',
    pages: ['registry-unauthorized', 'registry-mirrors-containerd'],
    errata: ['E036', 'E176'],
  },
  { row: '002-09', lines: '127-148', subject: 'ReplicaSet 残留', pages: ['rollout-stuck'], errata: ['E111'] },
  { row: '002-10', lines: '151-169', subject: 'Pod IP 无法访问', pages: ['pod-ip-unreachable'], errata: ['E112'] },
  {
    row: '002-11',
    lines: '172-184',
    subject: '三 hosts.toml 正确写法',
    pages: ['registry-mirrors-containerd', 'containerd-mirrors'],
    errata: ['E021'],
  },
  {
    row: '002-12',
    lines: '187-199',
    subject: '四 crictl vs ctr table',
    pages: ['crictl-vs-ctr'],
    errata: ['E028', 'E029'],
  },
  { row: '002-13', lines: '200-202', subject: '一句话总结', pages: ['crictl-vs-ctr'], errata: ['E029'] },
] as const satisfies readonly SeedRow[];
