import type { RuleDescription } from '../../rule';

export const systemdUnit: RuleDescription = {
  id: 'systemd/unit',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Unit that systemd reads otherwise', 'zh-Hans': 'systemd 会另作理解的单元文件' },
  rationale: {
    en: 'systemd logs a warning and ignores what it does not know: the setting never takes effect, and nobody sees the line in the journal.',
    'zh-Hans': 'systemd 对不认识的内容只记录一条警告并忽略：设置从不生效，而日志里的那一行没有人会注意到。',
  },
  docs: ['https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html'],
  examples: {
    wrong: [
      { language: 'systemd', code: '[Service]\nEnviroment="HTTPS_PROXY=http://proxy.example.com:3128"' },
      { language: 'systemd', code: '[Servise]\nRestart=always' },
      { language: 'systemd', code: 'Environment="HTTPS_PROXY=http://proxy.example.com:3128"' },
      { language: 'systemd', code: '[Service]\nsudo systemctl daemon-reload' },
    ],
    right: [
      {
        language: 'systemd',
        code: '[Service]\nEnvironment="HTTPS_PROXY=http://proxy.example.com:3128"\nEnvironment="NO_PROXY=localhost,127.0.0.1"',
      },
    ],
  },
};

export const iniSyntax: RuleDescription = {
  id: 'ini/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Line that is no setting', 'zh-Hans': '不是配置项的行' },
  rationale: {
    en: 'A file of this form holds sections in brackets, `key = value` and comments; anything else is dropped or refused.',
    'zh-Hans': '这类文件只含方括号的小节、`key = value` 和注释；其他内容会被忽略或拒绝。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'ini', code: '[main]\nserver example.com' },
      { language: 'ini', code: '[main\nserver = example.com' },
    ],
    right: [{ language: 'ini', code: '# comment\n[main]\nserver = example.com' }],
  },
};
