import type { Fact, FoundValue, Reader } from '../reading';
import { spanIn } from '../reading';
import { valuesInMessage } from '../values';
import { isEvent } from './events';

const PROMPT = /^(?:\S{0,80}[@:]\S{0,80})?[$#>❯%] ?\S/;

/**
 * A bare message without the output around it: a line in which a known message stands, or that names an image, a registry, a Pod or a
 * Service the way components do. `isKnown` tells whether a text holds a message of the index.
 */
export function messages(isKnown: (text: string) => boolean): Reader {
  return {
    id: 'messages',
    name: { en: 'error message', 'zh-Hans': '报错消息' },
    read({ lines }) {
      const facts: Fact[] = [];
      const values: FoundValue[] = [];
      for (const line of lines) {
        // What is left of the events is how things should be.
        if (isEvent(line.text)) continue;
        const of = valuesInMessage(line);
        const message = line.text.trim();
        // What was typed names its object; what it printed says what is wrong.
        if (PROMPT.test(message)) {
          values.push(...of);
          continue;
        }
        if (of.length === 0 && !isKnown(message)) continue;
        facts.push({ kind: 'message', text: message, span: spanIn(line, message), of });
        values.push(...of);
      }
      return { facts, values };
    },
  };
}
