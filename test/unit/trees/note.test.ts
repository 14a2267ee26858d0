import { describe, expect, it } from 'vitest';
import { follow, incidentNote, type NoteCommand, noteSteps } from '../../../src/trees';
import { SMALL } from './small-tree';
import { view } from './views';

const options = {
  time: new Date('2026-03-05T07:08:09Z'),
  address: 'https://runbooks.example.org/trees/pod/?at=yes.no',
  values: { NAMESPACE: 'payments', POD: 'api-7d9f' },
  fill: ({ run }: NoteCommand) => run.replace('"$NAMESPACE"', 'payments').replace('"$POD"', 'api-7d9f'),
  absolute: (href: string) => new URL(href, 'https://runbooks.example.org').href,
};

describe('an incident note', () => {
  it('has time, step, values, questions with commands and answers, and where it led', () => {
    const walk = follow(view(SMALL, 'en'), ['yes', 'no']);
    const earlier = { title: 'Start here', steps: [{ ask: 'What do you have?', answer: 'A Pod', commands: [] }] };
    const leaf = {
      kind: 'page' as const,
      page: 'pod-not-ready' as const,
      title: 'Probes [failing]',
      section: 'Diagnosis',
      finding: 'Look at its probes.',
      href: '/runbooks/pod-not-ready/#diagnosis',
      external: false,
      fallback: false,
    };
    const end = { leaf };
    const note = incidentNote([earlier, { title: 'A small tree', steps: noteSteps(walk) }], end, {
      ...options,
      locale: 'en',
    });
    expect(note).toMatchInlineSnapshot(`
      "## Incident note: Start here → A small tree

      - **Time**: 2026-03-05 07:08 UTC
      - **Step**: https://runbooks.example.org/trees/pod/?at=yes.no
      - **Values**: \`NAMESPACE=payments\`, \`POD=api-7d9f\`

      1. What do you have? **A Pod**
      2. Does it run? **Yes**

         \`\`\`bash
         kubectl -n payments get pod api-7d9f
         \`\`\`
      3. Is it Ready? **No**

      - **Finding**: Look at its probes.
      - **Next**: [Probes \\[failing\\] › Diagnosis](https://runbooks.example.org/runbooks/pod-not-ready/#diagnosis)
      "
    `);
  });

  it('names the open question in the language of the reader', () => {
    const walk = follow(view(SMALL, 'zh-Hans'), ['yes']);
    const note = incidentNote(
      [{ title: '一棵小树', steps: noteSteps(walk) }],
      { open: 'Ready 了吗？' },
      { ...options, locale: 'zh-Hans' },
    );
    expect(note).toMatchInlineSnapshot(`
      "## 故障记录：一棵小树

      - **时间**：2026-03-05 07:08 UTC
      - **当前步骤**：https://runbooks.example.org/trees/pod/?at=yes.no
      - **参数值**：\`NAMESPACE=payments\`, \`POD=api-7d9f\`

      1. 在运行吗？ **是**

         \`\`\`bash
         kubectl -n payments get pod api-7d9f
         \`\`\`

      - **待回答**：Ready 了吗？
      "
    `);
  });

  it('cannot be broken by back quotes in a value', () => {
    const note = incidentNote([], { open: 'x' }, { ...options, locale: 'en', values: { SELECTOR: '`rm`' } });
    expect(note).toContain('`` SELECTOR=`rm` ``');
  });

  it('says of a value that decides that it came with a link and nobody has checked it', () => {
    const values = { NAMESPACE: 'payments', IMAGE: 'registry.example.com/api:1' };
    const note = (locale: 'en' | 'zh-Hans') =>
      incidentNote([], { open: 'x' }, { ...options, locale, values, unchecked: ['IMAGE'] });
    expect(note('en')).toContain(
      '`NAMESPACE=payments`, `IMAGE=registry.example.com/api:1` (from the link, not checked)\n',
    );
    expect(note('zh-Hans')).toContain('`IMAGE=registry.example.com/api:1`（来自链接，未核对）\n');
  });

  it('marks a command that sends credentials or opens access, in both languages', () => {
    const commands = [{ run: 'docker login registry.example.com', asks: [], exposes: 'docker login' }];
    const section = { title: 'A tree', steps: [{ ask: 'Does it work?', answer: 'No', commands }] };
    const note = (locale: 'en' | 'zh-Hans') => incidentNote([section], { open: 'x' }, { ...options, locale });
    expect(note('en')).toContain('   Sends credentials or opens access\n\n   ```bash\n   docker login');
    expect(note('zh-Hans')).toContain('   会发送凭据或开放访问\n\n   ```bash');
  });
});
