import { describe, expect, it } from 'vitest';
import { problemsOf, SECRET } from './fixture';

const added = (text: string) => problemsOf({ [SECRET]: ['Delete it.', `Delete it.\n\n${text}`] });

describe('a page', () => {
  it.each([
    ['<script>alert(1)</script>', 'element `<script>`'],
    ['A word <ScRiPt src=/x.js></ScRiPt> in text.', 'element `<ScRiPt>`'],
    ['<iframe src="https://example.com/"></iframe>', 'element `<iframe>`'],
    ['<details\n  open\n  ontoggle="alert(1)">\n\nText.\n\n</details>', 'attribute `ontoggle` of `<details>`'],
    ['<b title="a" onclick=x>b</b>', 'attribute `onclick` of `<b>`'],
    ['<img src="https://example.com/x.png">', 'file of another host, `https://example.com/x.png`'],
    ['![x](https://example.com/x.png)', 'picture of another host, `https://example.com/x.png`'],
    ['![x][pic]\n\n[pic]: data:image/svg+xml,x', 'address `data:image/svg+xml,x`'],
    ['[x](javascript:alert)', 'address `javascript:alert`'],
    ['[x](JaVaScRiPt&colon;alert)', 'address `JaVaScRiPt:alert`'],
    ['<a href="java&#10;script:alert(1)">x</a>', 'address `java&#10;script:alert(1)` of `<a>`'],
    ['> <svg onload=alert(1)>', 'element `<svg>`'],
    ['- item\n\n  <style>* { display: none }</style>', 'element `<style>`'],
  ])('may not hold %s', (text, found) => {
    expect(added(text)).toContain(`Unexpected ${found}, expected text: nothing in a page may act`);
  });

  it.each([
    ['A line<br>break and <kbd>Ctrl</kbd>.'],
    ['<details>\n\n<summary>More</summary>\n\nText.\n\n</details>'],
    ['`<script>alert(1)</script>`'],
    ['[x](https://example.com/)'],
    ['```text\n<script>alert(1)</script>\n```'],
  ])('may hold %s', (text) => {
    expect(added(text)).not.toContain('may act');
  });
});
