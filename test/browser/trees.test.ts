import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_TREES, leavesOf, type Tree } from '../../src/trees';
import { pasted } from './clipboard';
import { SITE, useBrowser } from './session';

const HEADING = '[data-step-heading]';

interface Step {
  readonly heading: string;
  /** Whether the focus is on the heading. */
  readonly focused: boolean;
}

/** The step at hand. */
async function step(page: Page): Promise<Step> {
  return page.evaluate((selector) => {
    const heading = document.querySelector(selector);
    return { heading: heading?.textContent ?? '', focused: heading === document.activeElement };
  }, HEADING);
}

/** Presses a key, waits until another step is shown and the focus has moved, and returns that step. */
async function press(page: Page, key: string): Promise<Step> {
  const { heading: before } = await step(page);
  await page.keyboard.press(key);
  await page.waitForFunction(
    ([selector, old]) => {
      const heading = document.querySelector(selector);
      return heading !== null && heading.textContent !== old && heading === document.activeElement;
    },
    [HEADING, before] as const,
    { timeout: 10_000 },
  );
  return step(page);
}

/** Walks below a question to every end, by keyboard only, and comes back; a question that was walked before is only looked at. */
async function walkBelow(page: Page, tree: Tree, node: string, ends: Set<string>, walked: Set<string>): Promise<void> {
  const question = tree.nodes[node];
  if (question === undefined) throw new Error(`No question "${node}".`);
  walked.add(node);
  for (const [index, [id, { to }]] of Object.entries(question.answers).entries()) {
    const { heading } = await press(page, String(index + 1));
    if (typeof to === 'string') {
      expect(heading).toBe(tree.nodes[to]?.ask.en);
      if (!walked.has(to)) await walkBelow(page, tree, to, ends, walked);
    } else {
      if (to.kind === 'escalation') expect(heading).toBe(to.title.en);
      else expect(await page.locator('[data-leaf]').getAttribute('href')).toMatch(/^(\/|https:)/);
      ends.add(`${node}.${id}`);
    }
    expect((await press(page, 'Backspace')).heading).toBe(question.ask.en);
  }
}

describe('a decision tree', () => {
  const browser = useBrowser();

  it.each(ALL_TREES.map((tree) => [tree.id, tree] as const))(
    '%s is walked to every end by keyboard only',
    async (id, tree) => {
      const page = await browser.open(`/trees/${id}/`);
      await page.locator(`[data-walk="${id}"] [data-answer][href*="?at="]`).first().waitFor();
      const ends = new Set<string>();
      await walkBelow(page, tree, tree.start, ends, new Set());
      expect([...ends].sort()).toEqual(
        leavesOf(tree)
          .map(({ at }) => at)
          .sort(),
      );
      await page.context().close();
    },
  );

  it.each(ALL_TREES.map((tree) => [tree.id, tree] as const))(
    '%s reaches every page through its list without JavaScript',
    async (id, tree) => {
      const page = await browser.open(`/trees/${id}/`, { javaScriptEnabled: false });
      const links = await page
        .locator('#list a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const ends = leavesOf(tree).filter(({ leaf }) => leaf.kind !== 'escalation');
      expect(links.filter((href) => !href.startsWith('#')).length).toBe(ends.length);
      for (const href of links.filter((link) => link.startsWith('#')))
        expect(await page.locator(href).count(), href).toBe(1);
      for (const node of Object.keys(tree.nodes)) expect(await page.locator(`#step-${node}`).count(), node).toBe(1);
      const inside = new Set(links.filter((href) => href.startsWith('/')).map((href) => href.replace(/#.*/, '')));
      for (const href of inside) expect((await fetch(SITE + href)).status, href).toBe(200);
      await page.context().close();
    },
  );

  it('keeps its step in the address: through a reload, in the other language and for a colleague', async () => {
    const page = await browser.open('/trees/image-pull/?namespace=payments');
    await page.locator('[data-answer="failing"]').click();
    await page.locator('[data-answer="connection"]').click();
    expect(new URL(page.url()).searchParams.get('at')).toBe('failing.connection');
    expect(new URL(page.url()).searchParams.get('namespace')).toBe('payments');
    await page.reload();
    await expect.poll(async () => (await step(page)).heading).toBe('Where does the connection fail?');
    await page.locator('a[hreflang="zh-Hans"]').first().click();
    await expect.poll(async () => (await step(page)).heading).toBe('连接在哪一步失败？');
    expect(new URL(page.url()).searchParams.get('namespace')).toBe('payments');
    await page.context().close();
  });

  it('does not move the focus when it opens, and leaves the keys of a field alone', async () => {
    const page = await browser.open('/trees/image-pull/?at=failing');
    await expect.poll(async () => (await step(page)).heading).toBe('What does the end of the message say?');
    expect((await step(page)).focused).toBe(false);
    await page.locator('[data-walk] details summary').click();
    await page.locator('[data-walk] textarea').fill('');
    await page.keyboard.type('1 2');
    await page.keyboard.press('Backspace');
    expect(await page.locator('[data-walk] textarea').inputValue()).toBe('1 ');
    expect(new URL(page.url()).searchParams.get('at')).toBe('failing');
    await page.context().close();
  });

  it('marks the step at hand in its picture, and goes to a question that is clicked there', async () => {
    const page = await browser.open('/trees/image-pull/?at=failing');
    await expect.poll(() => page.locator('.flow .at').getAttribute('data-node')).toBe('message');
    await page.getByRole('button', { name: 'The whole tree' }).click();
    await page.locator('dialog[open] .flow [data-node="clock"] a').click();
    await expect.poll(async () => (await step(page)).heading).toBe('Is the clock of the node right?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('.flow .edge.on').count()).toBe(3);
    await page.context().close();
  });

  it('proposes an answer from a pasted output, and keeps the paste for the next question', async () => {
    const page = await browser.open('/trees/image-pull/');
    await page.locator('[data-walk] details summary').click();
    const pasted =
      'api\tErrImagePull\tfailed to resolve reference: dial tcp: lookup registry.example.com: no such host';
    await page.locator('[data-walk] textarea').fill(pasted);
    await expect.poll(() => page.locator('[data-proposed="true"]').getAttribute('data-answer')).toBe('failing');
    await page.locator('[data-proposed="true"]').click();
    await expect.poll(() => page.locator('[data-proposed="true"]').getAttribute('data-answer')).toBe('connection');
    await page.locator('[data-proposed="true"]').click();
    await expect.poll(() => page.locator('[data-proposed="true"]').getAttribute('data-answer')).toBe('name');
    expect(page.url()).not.toContain('registry.example.com');
    await page.context().close();
  });

  it('takes path and values along to another tree, and copies all of it as a note', async () => {
    const page = await browser.open('/trees/triage/?namespace=payments&pod=api-7d9f');
    await page.locator('[data-answer="pod"]').click();
    await page.locator('[data-leaf]').click();
    await page.waitForURL(/\/trees\/pod\//);
    await page.locator('[data-answer="image"]').click();
    await page.getByRole('button', { name: 'Copy as incident note' }).click();
    await page.getByText('Incident note copied').waitFor({ state: 'attached' });
    const note = await pasted(page);
    expect(note).toMatch(/^## Incident note: .+ → .+/);
    expect(note).toContain('1. What do you have in hand? **A Pod that is not Running or not Ready**');
    expect(note).toContain('2. What does the STATUS column say?');
    expect(note).toContain('kubectl -n payments get pod api-7d9f -o wide');
    expect(note).toContain('`NAMESPACE=payments`');
    expect(note).toMatch(/\*\*Next\*\*: \[.+\]\(http.+\/trees\/image-pull\/\)/);
    await page.context().close();
  });

  it.each([
    [390, 'light'],
    [1440, 'dark'],
  ] as const)('does not make the page wider than %s px, %s', async (width, colorScheme) => {
    for (const { id } of ALL_TREES) {
      const page = await browser.open(`/zh-Hans/trees/${id}/`, { viewport: { width, height: 900 }, colorScheme });
      expect(await page.evaluate('document.documentElement.scrollWidth'), id).toBe(width);
      await page.context().close();
    }
  });

  it('has its text inside the boxes of the picture, in the typefaces of this browser', async () => {
    for (const path of ALL_TREES.flatMap(({ id }) => [`/trees/${id}/`, `/zh-Hans/trees/${id}/`])) {
      const page = await browser.open(path);
      const outside = await page.locator('.flow g[data-node]').evaluateAll((groups) =>
        groups.flatMap((group) => {
          const text = group.querySelector('text')?.getBBox();
          const box = group.querySelector('rect')?.getBBox();
          if (!text || !box) return [];
          const fits =
            text.x >= box.x &&
            text.x + text.width <= box.x + box.width &&
            text.y >= box.y - 1 &&
            text.y + text.height <= box.y + box.height + 1;
          return fits ? [] : [group.textContent];
        }),
      );
      expect(outside, path).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the trees for other programs', () => {
  it.each(['/trees/pod.mmd', '/zh-Hans/trees/pod.mmd'])('%s is Mermaid text with full addresses', async (path) => {
    const text = await (await fetch(SITE + path)).text();
    expect(text).toMatch(/^flowchart LR\n/);
    expect(text).toMatch(/click \S+ href "https?:\/\/.+\/trees\/image-pull\/"/);
  });

  it('the Markdown of a tree has guarded commands and full addresses', async () => {
    const text = await (await fetch(`${SITE}/trees/pod/index.md`)).text();
    expect(text).toMatch(/^# /);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the guard of the shell.
    expect(text).toContain('"${NAMESPACE:?}"');
    expect(text).not.toMatch(/\]\((?!https?:)/);
  });
});
