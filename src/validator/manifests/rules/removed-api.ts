import { entryOf } from '../../languages/document/node';
import { DEPRECATED_KINDS, removedApi } from '../api-history';
import type { ManifestRule } from '../manifest';
import { compareVersions } from '../schema/types';

/** An API that the versions asked for do not serve, or not all of them, or no longer want. */
export const removedApiRule: ManifestRule = {
  id: 'manifest/removed-api',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'API that was removed or is on its way out', 'zh-Hans': '已移除或即将移除的 API' },
  rationale: {
    en: 'The API server answers `no matches for kind`; the fields of the new version may have other names.',
    'zh-Hans': 'API server 会返回 `no matches for kind`；新版本的字段名可能不同。',
  },
  docs: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  backend:\n    serviceName: web\n    servicePort: 80',
      },
      { language: 'yaml', code: 'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: strict' },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n        number: 80',
      },
    ],
  },
  *check({ root, apiVersion, kind, schema, part }, { kubernetes, snippet }) {
    if (part !== undefined || apiVersion === undefined || kind === undefined) return;
    const entry = entryOf(root, 'apiVersion');
    if (entry === undefined) return;
    const place = { start: entry.value.start, end: entry.value.end };
    const removed = removedApi(apiVersion, kind);
    if (schema === undefined && removed !== undefined) {
      const instead =
        removed.instead === undefined ? 'There is no successor.' : `Expected \`apiVersion: ${removed.instead}\`.`;
      yield {
        ...place,
        message: `Unexpected \`${apiVersion}\` of ${kind}: removed in Kubernetes ${removed.removedIn}. ${instead}`,
      };
    }
    const without = kubernetes.filter(
      (version) =>
        (schema?.since !== undefined && compareVersions(version, schema.since) < 0) ||
        (schema?.until !== undefined && compareVersions(version, schema.until) > 0),
    );
    if (without.length > 0)
      yield {
        ...place,
        message: `Unexpected \`${apiVersion}\` of ${kind}: Kubernetes ${without.join(', ')} does not serve it.`,
      };
    const deprecated = DEPRECATED_KINDS[`${apiVersion} ${kind}`];
    if (deprecated !== undefined && snippet.file.site)
      yield {
        ...place,
        message: `Unexpected ${kind}: deprecated since Kubernetes ${deprecated.since}, expected ${deprecated.instead}.`,
      };
  },
};
