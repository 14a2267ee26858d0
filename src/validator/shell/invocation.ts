import { innerCommands, type ShellWord, toolWord } from '../../commands/compile';
import type { SimpleCommand, Word } from './model';

/** Where a program runs, seen from the shell that the block is pasted into. */
export type RunsAt = 'here' | 'remote' | 'container';

/** A call of a program, with the programs that only start it (`sudo`, `xargs`, `timeout`, `nsenter`, …) taken off. */
export interface Invocation {
  /** The base name of the program, for example `kubectl`. */
  readonly program: string;
  readonly name: Word;
  readonly args: readonly Word[];
  readonly command: SimpleCommand;
  /** What starts it, outermost first: `sudo`, `xargs`, `kubectl exec`. */
  readonly wrappers: readonly string[];
  readonly runsAt: RunsAt;
  /** `xargs` and `find -exec` add words that cannot be seen. */
  readonly moreArguments: boolean;
}

/** Words of a command that another shell reads: `bash -c '…'`, `ssh node …`, `watch …`. */
export interface InnerScript {
  readonly words: readonly Word[];
  readonly runsAt: RunsAt;
}

export interface CommandCalls {
  readonly invocations: readonly Invocation[];
  readonly scripts: readonly InnerScript[];
}

const CONTAINER = /^(?:kubectl|oc|crictl|ctr|docker|podman|nerdctl)\b/;

/** The programs that a simple command calls: none for a bare assignment, several where one starts another (`sudo kubectl exec web -- curl …`). */
export function commandCalls(command: SimpleCommand): CommandCalls {
  const invocations: Invocation[] = [];
  const scripts: InnerScript[] = [];
  const visit = (words: readonly Word[], wrappers: readonly string[], runsAt: RunsAt): void => {
    const [name, ...args] = words;
    if (name?.value === undefined || name.value === '') return;
    const program = name.value.slice(name.value.lastIndexOf('/') + 1);
    const moreArguments = wrappers.includes('xargs') || wrappers.includes('find -exec');
    invocations.push({ program, name, args, command, wrappers, runsAt, moreArguments });
    const shellWords = words.map(shellWord);
    for (const inner of innerCommands(program, shellWords)) {
      const at = CONTAINER.test(inner.label) ? 'container' : inner.label === 'ssh' ? 'remote' : runsAt;
      if (inner.kind === 'script') scripts.push({ words: words.slice(inner.word, inner.word + 1), runsAt: at });
      else if (inner.joined === true) scripts.push({ words: words.slice(inner.from, inner.to), runsAt: at });
      else {
        // `k3s kubectl get pods` calls the tool that its second word names.
        const tool = toolWord(inner.label, shellWords);
        const rest = words.slice(inner.from, inner.to);
        const named = tool === undefined ? [] : words.slice(tool, tool + 1);
        visit([...named, ...rest], [...wrappers, inner.label], at);
      }
    }
  };
  visit(command.words, [], 'here');
  return { invocations, scripts };
}

/** The word in the form in which `commands` finds what a program starts. */
function shellWord({ text, value, start, end }: Word): ShellWord {
  return { text, value: value ?? text, dynamic: value === undefined, pos: start, end, offsets: [] };
}
