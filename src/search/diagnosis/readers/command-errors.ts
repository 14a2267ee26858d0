import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { valuesInMessage } from '../values';

/** How the commands begin what they say when they fail. */
const FORMS: readonly RegExp[] = [
  /^\s*(?:docker: )?Error response from daemon: (?<message>.*)$/,
  /^\s*(?<message>Error from server(?: \(\w+\))?: .*)$/,
  /^\s*(?<message>Unable to connect to the server: .*)$/,
  /^\s*(?<message>The connection to the server .*)$/,
  /^\s*FATA\[\d+\] (?<message>.*)$/,
  /^\s*(?:❌|X|\*)\s+(?<message>Exiting due to [A-Z_]+: .*)$/,
  /^\s*(?<message>Error: (?:INSTALLATION|UPGRADE|ROLLBACK) FAILED: .*)$/,
  /^\s*(?:ERROR|Error|error|failed|fatal)(?:\[\d+\])?:? (?<message>\S.*)$/,
];

/** What kubectl, docker, nerdctl, crictl, helm and minikube print when they fail. */
export const commandErrors: Reader = {
  id: 'command-errors',
  name: { en: 'error of a command', 'zh-Hans': '命令报错' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const line of lines) {
      const message = FORMS.map((form) => form.exec(line.text)?.groups?.message).find((one) => one !== undefined);
      if (message === undefined) continue;
      facts.push({ kind: 'message', text: message, span: spanIn(line, message) });
      values.push(...valuesInMessage(line));
    }
    return { facts, values };
  },
};
