import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { RuleDescription } from '../../rule';
import { filledText, withoutHoles } from '../holes';
import { nginxProblems } from './parse';

const nginxSyntax: RuleDescription = {
  id: 'nginx/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'nginx configuration that does not load', 'zh-Hans': '无法加载的 nginx 配置' },
  rationale: {
    en: 'nginx refuses the reload and keeps the old configuration, or does not start: every directive ends with `;` or a block.',
    'zh-Hans': 'nginx 会拒绝重新加载并继续使用旧配置，或无法启动：每条指令须以 `;` 或块结尾。',
  },
  docs: ['https://nginx.org/en/docs/beginners_guide.html#conf_structure'],
  examples: {
    wrong: [
      { language: 'nginx', code: 'server {\n  listen 443 ssl\n  server_name registry.example.com;\n}' },
      { language: 'nginx', code: 'server {\n  listen 80;\n  location / {\n    proxy_pass http://registry:5000;\n  }' },
      { language: 'nginx', code: 'client_max_body_sise 0;' },
    ],
    right: [
      {
        language: 'nginx',
        code: 'server {\n  listen 443 ssl;\n  server_name registry.example.com;\n  client_max_body_size 0;\n  location / {\n    proxy_pass http://registry:5000;\n    proxy_set_header Host $http_host;\n  }\n}',
      },
    ],
  },
};

/** nginx: blocks, ends of directives, and directives that are nearly known. */
export const nginxChecker: LanguageChecker = {
  languages: ['nginx'],
  rules: [nginxSyntax],
  check(snippet) {
    const remarks = nginxProblems(filledText(snippet)).map((problem) => ({ rule: nginxSyntax.id, ...problem }));
    return remarksResult(withoutHoles(snippet, remarks));
  },
};
