import { textOf, valueAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

export const imageReference: ManifestRule = {
  id: 'manifest/image',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Image name that cannot be parsed', 'zh-Hans': '无法解析的镜像名' },
  rationale: {
    en: 'The kubelet reports `InvalidImageName` and never tries to pull. Repositories have small letters only, and a digest 64 hexadecimal digits.',
    'zh-Hans': 'kubelet 会报告 `InvalidImageName`，不会尝试拉取。仓库名只能用小写字母，摘要须为 64 位十六进制数字。',
  },
  docs: ['https://github.com/distribution/reference/blob/main/regexp.go'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/Web:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: https://registry.example.com/web:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web@sha256:abc',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com:5000/team/web:1.0',
      },
    ],
  },
  *check(manifest, { snippet }) {
    for (const { node } of objectsOf(manifest, 'core.v1.Container', 'core.v1.EphemeralContainer')) {
      const image = valueAt(node, 'image');
      const name = textOf(image);
      // Templates fill the name in; text in angle brackets or with a dollar sign is for the reader to fill in.
      if (image === undefined || name === undefined || name === '' || /\$|\{\{|^<.*>$/.test(name)) continue;
      if (snippet.file.site ? REFERENCE.test(name) : REFERENCE.test(name.replace(/<[\w-]+>/g, 'x'))) continue;
      yield {
        start: image.start,
        end: image.end,
        message: `Unexpected image name \`${name}\`, expected \`registry/repository:tag\` in small letters, without \`https://\`.`,
      };
    }
  },
};

const DOMAIN =
  '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?';
const PART = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
/** The grammar of github.com/distribution/reference. */
const REFERENCE = new RegExp(
  `^(?:${DOMAIN}/)?${PART}(?:/${PART})*(?::[\\w][\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$`,
);
