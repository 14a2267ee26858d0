import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';

const PODS = `NAMESPACE   NAME                    READY   STATUS             RESTARTS   AGE   IP           NODE
payments    web-6c5d8f7b9-abcde     1/1     Running            0          10d   10.244.0.7   worker-1
payments    api-7d9f6c5b8-x2k4m     0/1     ImagePullBackOff   0          10m   10.244.1.7   worker-2
batch       report-28412345-9zk2p   0/1     Completed          0          2d    10.244.0.9   worker-1`;

const DESCRIBE = `Name:             api-7d9f6c5b8-x2k4m
Namespace:        payments
Node:             worker-2/192.0.2.12
Status:           Pending
Containers:
  api:
    Image:          registry.example.com/payments/api:1.4.2
    State:          Waiting
      Reason:       ImagePullBackOff
    Ready:          False
Events:
  Type     Reason   Age               From     Message
  ----     ------   ----              ----     -------
  Warning  Failed   2m (x4 over 4m)   kubelet  Failed to pull image "registry.example.com/payments/api:1.4.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/payments/api:1.4.2": failed to resolve reference "registry.example.com/payments/api:1.4.2": dial tcp: lookup registry.example.com on 10.96.0.10:53: no such host`;

const EVENTS = `LAST SEEN   TYPE      REASON             OBJECT              MESSAGE
2m          Warning   FailedScheduling   pod/api-7d9f6c5b8   0/3 nodes are available: 3 Insufficient memory. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.`;

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[data-walk] details summary').click();
  await page.locator('[data-walk] textarea').fill(text);
}

const proposed = (page: Page) => page.locator('[data-proposed="true"]').getAttribute('data-answer');
const found = (page: Page) => page.locator('[data-found-values]');
const values = (page: Page) =>
  found(page)
    .locator('code')
    .evaluateAll((all) => all.map((code) => code.textContent));

describe('a pasted output in a tree', () => {
  const browser = useBrowser();

  it('proposes the answer of the Pod that is not well, not of the others, and offers its values', async () => {
    const page = await browser.open('/trees/pod/');
    await paste(page, PODS);
    await expect.poll(() => proposed(page)).toBe('image');
    await expect.poll(() => values(page)).toEqual(['api-7d9f6c5b8-x2k4m', 'payments', 'worker-2']);
    await found(page).getByRole('button').click();
    await page.locator('[data-walk] figure', { hasText: 'api-7d9f6c5b8-x2k4m' }).first().waitFor();
    expect(await found(page).getByRole('status').textContent()).toBe('These values are in use.');
    expect(page.url()).not.toContain('payments');
    await page.context().close();
  });

  it('of kubectl describe answers one question after the other, and offers the image', async () => {
    const page = await browser.open('/zh-Hans/trees/image-pull/');
    await paste(page, DESCRIBE);
    for (const answer of ['failing', 'connection', 'name']) {
      await expect.poll(() => proposed(page)).toBe(answer);
      await expect.poll(() => values(page)).toContain('registry.example.com/payments/api:1.4.2');
      await page.locator('[data-proposed="true"]').click();
    }
    await page.context().close();
  });

  it('of events points the way where the question itself is answered by a later one', async () => {
    const page = await browser.open('/trees/triage/');
    await paste(page, EVENTS);
    await expect.poll(() => values(page)).toContain('api-7d9f6c5b8');
    await expect.poll(() => proposed(page)).toBe('pod');
    await page.context().close();
  });

  it('does so inside a runbook too', async () => {
    const page = await browser.open('/runbooks/image-pull-backoff/');
    await page.locator('summary', { hasText: 'Answer one question at a time' }).click();
    await page.locator('[data-walk]').waitFor();
    await paste(page, DESCRIBE);
    await expect.poll(() => proposed(page)).toBe('failing');
    await found(page).getByRole('button').click();
    await page.locator('section[data-open]', { hasText: 'api-7d9f6c5b8-x2k4m' }).first().waitFor();
    await page.context().close();
  });

  it('shows no secret, and keeps none in the address', async () => {
    const page = await browser.open('/trees/image-pull/');
    await paste(page, `${DESCRIBE}\npassword: hunter2hunter2`);
    await expect.poll(() => proposed(page)).toBe('failing');
    const shown = await page.evaluate('document.querySelector("[data-walk]").innerText');
    expect(shown).not.toContain('hunter2');
    await page.context().close();
  });

  it('that says nothing decides nothing', async () => {
    const page = await browser.open('/trees/pod/');
    await paste(page, 'the weather is fine');
    await page.getByText('The pasted output does not decide this question.').waitFor();
    expect(await page.locator('[data-proposed="true"]').count()).toBe(0);
    expect(await found(page).count()).toBe(0);
    await page.context().close();
  });
});
