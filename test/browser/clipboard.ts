import type { Page } from 'playwright-core';

/** The clipboard as a reader gets it: by pasting into a field. The policy of the site forbids its pages to read it. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(`(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  })()`);
  await page.keyboard.press('Control+V');
  const text = await page.locator('#paste-here').inputValue();
  await page.evaluate(`document.getElementById('paste-here').remove()`);
  return text;
}
