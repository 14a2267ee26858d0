import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAS_JQ, jq, textOfFunction } from './run';

/** What the kubelet itself says, see the file. */
interface Kubelet {
  readonly references: Readonly<Record<string, readonly [string, string, string] | null>>;
  readonly images: readonly string[];
  readonly imagesThatAKeyFits: Readonly<Record<string, readonly string[]>>;
  readonly configsThatCannotBeParsed: Readonly<Record<string, boolean>>;
}

const kubelet = JSON.parse(readFileSync('test/fixtures/scripts/kubelet.json', 'utf8')) as Kubelet;
const library = textOfFunction('image-pull-diagnose', 'library');
const report = textOfFunction('image-pull-diagnose', 'report').split('# The whole report')[0];

describe.skipIf(!HAS_JQ)(
  'image references and pull Secrets, read by the scripts (skipped where jq is not installed)',
  () => {
    it('gives every image name the registry, repository, tag and digest that the kubelet gives it, and refuses what it refuses', () => {
      const program = `${library} map(reference | if . == null then null
      else [.registry + "/" + .repository, (.tag // (if .digest then "" else "latest" end)), .digest // ""] end)`;
      const names = Object.keys(kubelet.references);
      const read = jq(program, names) as unknown[];
      expect(Object.fromEntries(names.map((name, at) => [name, read[at]]))).toEqual(kubelet.references);
    });

    it('finds for every key of a Secret the images that the kubelet uses it for', () => {
      const program = `${library} ${report}
      . as {$keys, $images} | ($images | map({key: ., value: reference}) | from_entries) as $parts
      | $keys | map(. as $key | [$images[] | . as $image | select($key | fits($parts[$image]))])`;
      const keys = Object.keys(kubelet.imagesThatAKeyFits);
      const fitting = jq(
        program,
        { keys, images: kubelet.images },
        '--argjson',
        'places',
        '{}',
        '--arg',
        'site',
        '',
        ...EMPTY,
      );
      expect(Object.fromEntries(keys.map((key, at) => [key, (fitting as unknown[])[at]]))).toEqual(
        kubelet.imagesThatAKeyFits,
      );
    });

    it('calls those Secrets broken that the kubelet cannot parse', () => {
      const configs = Object.keys(kubelet.configsThatCannotBeParsed);
      const broken = configs.map((config) => {
        const data = { '.dockerconfigjson': Buffer.from(config).toString('base64') };
        const secret = { type: 'kubernetes.io/dockerconfigjson', data };
        const read = jq(
          `${textOfFunction('image-pull-diagnose', 'secret_filter')} | .problem == "json" or any(.entries[]; .usable == "broken")`,
          secret,
        );
        return [config, read];
      });
      expect(Object.fromEntries(broken)).toEqual(kubelet.configsThatCannotBeParsed);
    });
  },
);

const EMPTY = ['pods', 'events', 'accounts', 'secrets'].flatMap((name) => ['--argjson', name, '[]']);
