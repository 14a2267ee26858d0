import { describe, expect, it } from 'vitest';
import { readStyles, usedStyles } from '../../../scripts/finish/first-styles';
import { finishPage } from '../../../scripts/finish/page';
import { pageFiles } from '../../../scripts/finish/page-files';

const CSS =
  '.a_1234,.b_1234:not(.c_1234){color:red}@media (width<40rem){.c_1234{top:0}.a_1234 p{top:1px}}p{margin:0}.a_1234[data-x="}"]{top:2px}@keyframes k{0%{top:0}}';

describe('the styles that go into a page', () => {
  it('are the rules that may match its classes, in their order, inside their conditions', () => {
    expect(usedStyles(readStyles(CSS), new Set(['a_1234']))).toBe(
      '.a_1234{color:red}@media (width<40rem){.a_1234 p{top:1px}}p{margin:0}.a_1234[data-x="}"]{top:2px}@keyframes k{0%{top:0}}',
    );
  });

  it('ask for no class that must be absent', () => {
    expect(usedStyles(readStyles(CSS), new Set(['b_1234']))).toContain('.b_1234:not(.c_1234){color:red}');
  });
});

describe('a finished page', () => {
  const page =
    '<html lang=en><head><link rel=stylesheet href=/assets/css/styles.abc.css /><script src=/assets/js/first.1.js defer></script><script src=/assets/js/sheet.1.js defer></script><script src=/assets/js/main.1.js defer></script></head><body><p class=a_1234><live-part data-island=TreeWalk></live-part></body></html>';
  const finished = finishPage(page, {
    styles: new Map([['assets/css/styles.abc.css', readStyles(CSS)]]),
    assets: { islands: new Map([['TreeWalk', 'assets/js/island-TreeWalk.1.js']]) },
  });

  it('holds its styles and leaves the sheet to the script, and to a link without one', () => {
    expect(finished).toContain('<style>.a_1234{color:red}');
    expect(finished).toContain('<noscript><link rel=stylesheet href=/assets/css/styles.abc.css></noscript>');
    expect(finished).not.toContain('sheet.1.js');
  });

  it('names the files that it needs', () => {
    expect(pageFiles(finished)).toEqual([
      '/assets/css/styles.abc.css',
      '/assets/js/first.1.js',
      '/assets/js/island-TreeWalk.1.js',
      '/assets/js/main.1.js',
    ]);
  });

  it('stays as it is when it is finished again', () => {
    const again = finishPage(finished, { styles: new Map(), assets: { islands: new Map() } });
    expect(again).toBe(finished);
  });
});
