import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { valuesInMessage } from '../values';
import { isEvent } from './events';

/** A bare message without the output around it: a line that names an image, a registry, a Pod or a Service the way components do. */
export const messages: Reader = {
  id: 'messages',
  name: { en: 'error message', 'zh-Hans': '报错消息' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    for (const line of lines) {
      // What is left of the events is how things should be.
      if (isEvent(line.text)) continue;
      const found = valuesInMessage(line);
      if (found.length === 0) continue;
      const message = line.text.trim();
      facts.push({ kind: 'message', text: message, span: spanIn(line, message) });
      values.push(...found);
    }
    return { facts, values };
  },
};
