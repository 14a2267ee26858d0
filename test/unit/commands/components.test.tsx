// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileBlock } from '../../../src/commands/compile';
import { highlight } from '../../../src/plugins/commands/highlight';

const page = vi.hoisted(() => ({ locale: 'en' }));

vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => ({ i18n: { currentLocale: page.locale } }) }));
vi.mock('@docusaurus/router', () => ({
  useLocation: () => ({ search: '?namespace=shop', hash: '' }),
  useHistory: () => ({ location: { pathname: '/', search: '', hash: '' }, replace: () => {} }),
}));

const { CodeFence, CommandBlock, ValuesPanel } = await import('../../../src/components/commands');

function block(text: string, meta = '', language: 'bash' | 'console' = 'bash'): string {
  const compiled = compileBlock({ language, text, meta });
  if (compiled.block === undefined) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  return JSON.stringify(compiled.block);
}

/** What a reader without JavaScript reads: the text of the HTML. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/&lt;|&#x3C;/g, '<')
    .replaceAll('&gt;', '>')
    .replace(/&amp;|&#x26;/g, '&');
}

beforeEach(() => {
  page.locale = 'en';
});

describe('a command block without JavaScript', () => {
  it('shows where it runs, its risk, its title and its commands', () => {
    const html = renderToStaticMarkup(
      <CommandBlock block={block('kubectl get pod "$POD" # one', 'title="Show the Pod" on=node')} />,
    );
    expect(textOf(html)).toContain('Run on: Node');
    expect(textOf(html)).toContain('Risk: Reads');
    expect(textOf(html)).toContain('kubectl get pod "${POD:?}" # one');
    expect(html).toContain('aria-label="Copy: Show the Pod"');
    expect(html).toContain('role="status"');
    expect(html).toMatch(/role="group" aria-label="Show the Pod" tabindex="0"/i);
  });

  it('shows the guards where something changes', () => {
    const html = renderToStaticMarkup(<CommandBlock block={block('kubectl cordon "$NODE"\nkubectl get nodes')} />);
    expect(textOf(html)).toContain('( set -eu; : "${NODE:?}";\nkubectl cordon "${NODE:?}"\nkubectl get nodes\n)');
  });

  it('says how to take back what it destroys, or that it cannot be', () => {
    const taken = renderToStaticMarkup(
      <CommandBlock block={block('kubectl drain "$NODE"', 'undo="`kubectl uncordon` the node"')} />,
    );
    expect(taken).toContain('<strong>Undo</strong> <code>kubectl uncordon</code> the node');
    const none = renderToStaticMarkup(<CommandBlock block={block('kubectl delete pod "$POD"', 'undo=none')} />);
    expect(textOf(none)).toContain('This cannot be undone.');
    expect(none).toContain('data-risk="destroys"');
    expect(none).toContain('aria-disabled="true"');
  });

  it('gives every button a name of its own', () => {
    const html = renderToStaticMarkup(
      <CommandBlock block={block('kubectl get pods\nkubectl get nodes', 'title="List things"')} />,
    );
    const names = [...html.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Copy: List things', 'Copy command 1: List things', 'Copy command 2: List things']);
  });

  it('speaks Chinese on a Chinese page', () => {
    page.locale = 'zh-Hans';
    const html = renderToStaticMarkup(
      <CommandBlock block={block('kubectl delete pod "$POD"', 'title="删除 Pod" undo=none')} />,
    );
    expect(textOf(html)).toMatch(/运行位置：工作机.*有破坏性.*此操作无法撤销。/s);
    expect(html).toContain('aria-label="复制：删除 Pod"');
  });

  it('has values as text, never as HTML', () => {
    const html = renderToStaticMarkup(<CommandBlock block={block("echo '<img src=x onerror=alert(1)>'")} />);
    expect(html).not.toContain('<img');
    expect(textOf(html)).toContain("echo '<img src=x onerror=alert(1)>'");
  });
});

describe('a fence of another language', () => {
  it('is told apart from output, and only it has a copy button', () => {
    const yaml = renderToStaticMarkup(
      <CodeFence language="yaml" html={highlight('yaml', 'kind: Pod')} title="A Pod" />,
    );
    expect(yaml).toContain('aria-label="Copy: A Pod"');
    expect(textOf(yaml)).toContain('kind: Pod');
    const output = renderToStaticMarkup(<CodeFence language="text" html={highlight('plaintext', 'a <b> & c')} />);
    expect(output).not.toContain('<button');
    expect(textOf(output)).toBe('Outputa <b> & c');
  });
});

describe('the values panel', () => {
  it('names exactly the parameters of the page, and is folded without its fields', () => {
    const html = renderToStaticMarkup(<ValuesPanel parameters='["NAMESPACE","POD"]' />);
    expect([...html.matchAll(/<button[^>]*data-set="false"[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
      'Namespace',
      'Pod',
    ]);
    expect(html).not.toContain('<label');
    expect(html).toContain('aria-expanded="false"');
    expect(html).toMatch(/<form[^>]* hidden=""/);
  });

  it('knows no value on the server, so that the first render in the browser is the same', () => {
    expect(renderToStaticMarkup(<ValuesPanel parameters='["NAMESPACE"]' />)).not.toContain('shop');
  });

  it('tells readers without JavaScript which variables to set', () => {
    const html = renderToStaticMarkup(<ValuesPanel parameters='["NAMESPACE","POD"]' />);
    expect(textOf(html.slice(html.indexOf('<noscript>'), html.indexOf('</noscript>')))).toMatch(
      /shell variables.*NAMESPACE POD/,
    );
  });
});
