import type { InvocationRule } from '../../rule';

const ROOT_ONLY = /^\/(?:etc|usr|var|opt|root|boot|sys|proc)\//;

/** The redirection is done by the calling shell, without the rights of root. */
export const sudoRedirect: InvocationRule = {
  id: 'shell/sudo-redirect',
  target: 'invocation',
  programs: ['sudo'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Redirection that sudo does not cover', 'zh-Hans': 'sudo 管不到的重定向' },
  rationale: {
    en: 'The shell opens the file before `sudo` starts, so the write is refused although the command has the rights.',
    'zh-Hans': '文件是由 Shell 在 `sudo` 启动之前打开的，所以即使命令有权限，写入仍会被拒绝。',
  },
  docs: ['https://www.shellcheck.net/wiki/SC2024'],
  examples: {
    wrong: [{ language: 'bash', code: 'sudo echo "vm.swappiness=1" >> /etc/sysctl.conf' }],
    right: [{ language: 'bash', code: 'echo "vm.swappiness=1" | sudo tee -a /etc/sysctl.conf' }],
  },
  *check({ command }) {
    for (const { operator, target, start, end } of command.redirects) {
      if (!/^(?:&?>{1,2}|>\|)$/.test(operator) || target?.value === undefined || !ROOT_ONLY.test(target.value))
        continue;
      yield {
        start,
        end,
        message: `Unexpected redirection into \`${target.value}\` behind sudo: the calling shell opens the file, without root's rights. Expected \`… | sudo tee ${target.value}\`.`,
      };
    }
  },
};
