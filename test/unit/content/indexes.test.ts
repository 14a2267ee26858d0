import { describe, expect, test } from 'vitest';
import {
  absoluteAddress,
  catalogueJson,
  crossLinks,
  llmsText,
  markdownAddress,
  markdownExport,
  pagesByArea,
  readPages,
  symptomIndex,
  type WrittenSite,
} from '../../../src/content/read';
import { FIXTURE, OPTIONS } from './fixture';

const { pages } = readPages(FIXTURE, OPTIONS);
const site: WrittenSite = { ...OPTIONS, pages: new Map(pages.map((page) => [page.key, page])) };
const origin = 'https://runbooks.example.org';

function pageOf(key: string) {
  const page = site.pages.get(key);
  if (page === undefined) throw new Error(`The fixture has no page ${key}.`);
  return page;
}

describe('the symptom index', () => {
  const index = symptomIndex(pages);

  test('holds every symptom once, by kind, exit codes by number', () => {
    expect(
      index.map(({ kind, text, targets }) => `${kind} ${text}: ${targets.map(({ address }) => address).join(' ')}`),
    ).toMatchInlineSnapshot(`
      [
        "status ErrImagePull: /runbooks/registry-tls/#meaning",
        "event BackOff: /reference/backoff/#timers",
        "event Failed: /reference/backoff/#timers /runbooks/registry-tls/#meaning",
        "condition Ready=False: /runbooks/registry-tls/#meaning",
        "exit-code 1: /reference/backoff/#timers /runbooks/registry-tls/#meaning",
        "exit-code 137: /reference/backoff/#timers",
        "signature Back-off pulling image: /reference/backoff/#timers",
        "signature certificate has expired or is not yet valid: /runbooks/registry-tls/#cause-clock",
        "signature x509: certificate signed by unknown authority: /runbooks/registry-tls/#cause-unknown-authority",
      ]
    `);
  });

  test('leads first to the page that has the symptom in its title', () => {
    const [about] = pages;
    if (about === undefined) throw new Error('The fixture has no pages.');
    const named = { ...pageOf('registry-tls'), key: 'z-last' as typeof about.key };
    const texts = { en: { ...named.texts.en, title: 'What Failed means' }, 'zh-Hans': named.texts['zh-Hans'] };
    const failed = symptomIndex([...pages, { ...named, texts }]).find(
      ({ kind, text }) => kind === 'event' && text === 'Failed',
    );
    expect(failed?.targets.map(({ key }) => key)).toEqual(['z-last', 'backoff', 'registry-tls']);
  });

  test('names emitter and versions of signatures', () => {
    expect(index.find(({ text }) => text.startsWith('certificate has expired'))?.targets[0]).toEqual({
      key: 'registry-tls',
      title: { en: 'TLS errors from the registry', 'zh-Hans': '仓库 TLS 错误' },
      address: '/runbooks/registry-tls/#cause-clock',
      emitter: 'containerd',
      versions: 'containerd >=1.6',
    });
  });
});

describe('cross-links', () => {
  const links = (key: string) =>
    crossLinks(site)
      .get(key)
      ?.map(({ key: to, address, isWritten }) => [to, address, isWritten]);

  test('lead to related pages, planned ones to their fallback', () => {
    expect(links('registry-tls')?.slice(0, 3)).toEqual([
      ['image-pull-secret', '/how-to/image-pull-secret/', true],
      ['backoff', '/reference/backoff/', true],
      ['node-clock-skew', 'https://kubernetes.io/docs/tasks/debug/debug-cluster/', false],
    ]);
  });

  test('lead back from the page that names another', () => {
    expect(links('backoff')).toEqual([['registry-tls', '/runbooks/registry-tls/', true]]);
    expect(links('registry-tls')?.at(-1)).toEqual([
      'KubePodCrashLooping',
      '/runbooks/kubernetes/kubepodcrashlooping/',
      true,
    ]);
  });

  test('leave out a planned page whose fallback is the page itself', () => {
    const page = pageOf('backoff');
    const backoff = { ...page, facts: { ...page.facts, related: ['registry-dns' as const] } };
    const timeout = {
      ...pageOf('registry-tls'),
      key: 'registry-timeout',
      address: '/runbooks/registry-timeout/',
      facts: { ...page.facts, related: ['registry-dns' as const, 'backoff' as const] },
    };
    const pair: WrittenSite = {
      ...OPTIONS,
      pages: new Map([
        ['backoff', backoff],
        ['registry-timeout', timeout],
      ]),
    };
    const keys = (key: string) =>
      crossLinks(pair)
        .get(key)
        ?.map((link) => link.key);
    expect(keys('registry-timeout')).toEqual(['backoff']);
    expect(keys('backoff')).toEqual(['registry-timeout']);
  });
});

test('pages are grouped by area, in the order of the areas, also the empty ones', () => {
  expect([...pagesByArea(pages)].map(([area, inArea]) => [area, inArea.map(({ key }) => key)]).slice(0, 2)).toEqual([
    ['images', ['registry-tls']],
    ['build', []],
  ]);
});

test('addresses become full ones, in each language, except those elsewhere', () => {
  expect(absoluteAddress(origin, '/a/#b', 'en')).toBe('https://runbooks.example.org/a/#b');
  expect(absoluteAddress(origin, '/a/', 'zh-Hans')).toBe('https://runbooks.example.org/zh-Hans/a/');
  expect(absoluteAddress(origin, 'https://kubernetes.io/', 'zh-Hans')).toBe('https://kubernetes.io/');
  expect(markdownAddress('/a/')).toBe('/a/index.md');
});

test('the catalogue as JSON holds what a program needs of a page', () => {
  const json = catalogueJson(pages, { origin, alerts: [], parameters: [], trees: [] });
  expect(
    JSON.parse(JSON.stringify(json)).pages.find(({ key }: { key: string }) => key === 'backoff'),
  ).toMatchInlineSnapshot(`
    {
      "alerts": [],
      "alsoSeen": [],
      "conditions": [],
      "description": {
        "en": "How long Kubernetes waits between attempts.",
        "zh-Hans": "Kubernetes 两次尝试之间等多久。",
      },
      "events": [
        "BackOff",
        "Failed",
      ],
      "exitCodes": [
        137,
        1,
      ],
      "failures": [],
      "key": "backoff",
      "keywords": {
        "en": [
          "back-off",
        ],
        "zh-Hans": [
          "退避",
        ],
      },
      "kind": "reference",
      "markdown": {
        "en": "https://runbooks.example.org/reference/backoff/index.md",
        "zh-Hans": "https://runbooks.example.org/zh-Hans/reference/backoff/index.md",
      },
      "related": [],
      "reviewed": "2026-11-21",
      "sections": [
        "timers",
      ],
      "signatures": [
        {
          "emitter": "kubelet",
          "section": "timers",
          "text": "Back-off pulling image",
        },
      ],
      "sources": [
        {
          "errata": [
            "E008",
            "E032",
          ],
          "rows": [
            "003-047",
          ],
          "section": "timers",
        },
      ],
      "statuses": [],
      "title": {
        "en": "Back-off timers",
        "zh-Hans": "退避机制",
      },
      "url": {
        "en": "https://runbooks.example.org/reference/backoff/",
        "zh-Hans": "https://runbooks.example.org/zh-Hans/reference/backoff/",
      },
      "versions": [
        "1.34",
      ],
    }
  `);
});

test('llms.txt lists the pages as Markdown, without empty lists', () => {
  const more = [
    { title: 'Data', links: [{ title: 'Catalogue', address: '/runbooks.json', description: 'Everything.' }] },
  ];
  expect(llmsText(pages, { origin, title: 'Runbooks', summary: 'What to do.', more })).toMatchInlineSnapshot(`
    "# Runbooks

    > What to do.

    ## Images and registries

    - [TLS errors from the registry](https://runbooks.example.org/runbooks/registry-tls/index.md): The node does not trust the certificate of the registry: find out why and mend it.

    ## How-to

    - [Create an image pull Secret](https://runbooks.example.org/how-to/image-pull-secret/index.md): Give Pods the credentials of a private registry.

    ## Reference

    - [Back-off timers](https://runbooks.example.org/reference/backoff/index.md): How long Kubernetes waits between attempts.

    ## Alerts

    - [KubePodCrashLooping](https://runbooks.example.org/runbooks/kubernetes/kubepodcrashlooping/index.md): A container waits in CrashLoopBackOff.

    ## Data

    - [Catalogue](https://runbooks.example.org/runbooks.json): Everything.
    "
  `);
});

describe('a page as Markdown', () => {
  const options = {
    origin,
    site,
    rewriteFence: ({ code }: { code: string }) => code.replace('kubectl', 'sudo kubectl'),
  };

  test('stands on its own in English', () => {
    expect(markdownExport(pageOf('registry-tls'), 'en', options)).toMatchInlineSnapshot(`
      "# TLS errors from the registry

      The node does not trust the certificate of the registry: find out why and mend it.

      <https://runbooks.example.org/runbooks/registry-tls/>

      Messages that lead here:

      - \`x509: certificate signed by unknown authority\`
      - \`certificate has expired or is not yet valid\`

      ## Meaning

      The runtime refuses the certificate. See [the timers](https://runbooks.example.org/reference/backoff/#timers).

      ## Impact

      Pods on this node do not start.

      ## First 60 seconds

      Show the events of the Pod

      \`\`\`bash
      sudo kubectl -n "$NAMESPACE" describe pod "$POD" # the last lines matter
      \`\`\`

      ## Diagnosis

      Go to [the clock](https://runbooks.example.org/runbooks/registry-tls/#cause-clock) or to [the Secret](https://runbooks.example.org/how-to/image-pull-secret/).

      \`\`\`mermaid
      flowchart TD
        a[Trusted?] --> b[Clock]
      \`\`\`

      ## Causes and fixes

      ### Unknown authority

      Add the CA:

      1. Write the file.

         Copy the CA

         \`\`\`bash
         cp ca.crt /etc/containerd/certs.d/ca.crt
         \`\`\`

         Undo: rm /etc/containerd/certs.d/ca.crt

      ### Wrong clock

      See [clock skew](https://kubernetes.io/docs/tasks/debug/debug-cluster/) and [the documentation](https://kubernetes.io/docs/concepts/containers/images/).

      ## Verify

      The Pod runs.

      ## Prevention

      Watch the expiry, as [KubePodCrashLooping](https://runbooks.example.org/runbooks/kubernetes/kubepodcrashlooping/#meaning) does not.

      ## Escalate

      To the owner of the registry.
      "
    `);
  });

  test('links the Chinese pages in Chinese', () => {
    const text = markdownExport(pageOf('registry-tls'), 'zh-Hans', options);
    expect(text).toContain('# 仓库 TLS 错误\n');
    expect(text).toContain('https://runbooks.example.org/zh-Hans/how-to/image-pull-secret/');
    expect(text).toContain('撤销：rm /etc/containerd/certs.d/ca.crt');
  });

  test('keeps a fence that holds a fence readable', () => {
    const text = markdownExport(pageOf('registry-tls'), 'en', { ...options, rewriteFence: () => '```\nx\n```' });
    expect(text).toContain('````bash\n```\nx\n```\n````');
  });
});
