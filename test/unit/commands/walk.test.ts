// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlock } from '../../../src/commands/compile';
import { plainText, type ReachedCall, reachedCommands, wordText } from '../../../src/shell';

const line = ({ program, wrappers, words }: ReachedCall): string =>
  [...wrappers.map((wrapper) => `${wrapper}:`), program, ...words.slice(1).map(plainText)].join(' ');

const lines = (text: string): string[] => reachedCommands(text).flatMap(({ calls }) => calls.map(line));

describe('the commands of a text', () => {
  it.each([
    ['sudo -u root kubectl get po', ['sudo -u root kubectl get po', 'sudo: kubectl get po']],
    ['env -i FOO=1 helm ls', ['env -i FOO=1 helm ls', 'env: helm ls']],
    ['timeout -k 1 5 curl x', ['timeout -k 1 5 curl x', 'timeout: curl x']],
    [
      'kubectl -n x exec -it pod -c app -- cat /a',
      ['kubectl -n x exec -it pod -c app -- cat /a', 'kubectl exec: cat /a'],
    ],
    [
      'kubectl debug node/x -it --image=b -- chroot /host crictl ps',
      [
        'kubectl debug node/x -it --image=b -- chroot /host crictl ps',
        'kubectl debug: chroot /host crictl ps',
        'kubectl debug: chroot: crictl ps',
      ],
    ],
    ['bash -ec "ls | wc"', ['bash -ec ls | wc', 'bash -c: ls', 'bash -c: wc']],
    [
      'ssh -p 22 host sudo "reboot now"',
      ['ssh -p 22 host sudo reboot now', 'ssh: sudo reboot now', 'ssh: sudo: reboot now'],
    ],
    [
      'find . -name a -exec rm {} + -exec ls {} \\;',
      ['find . -name a -exec rm {} + -exec ls {} ;', 'find -exec: rm {}', 'find -exec: ls {}'],
    ],
    ['ls | xargs -I{} -n 1 rm {}', ['ls', 'xargs -I{} -n 1 rm {}', 'xargs: rm {}']],
    [
      'docker exec -it -e A=b c sh -c "ps"',
      ['docker exec -it -e A=b c sh -c ps', 'docker exec: sh -c ps', 'docker exec: sh -c: ps'],
    ],
    [
      'ctr -n k8s.io tasks exec --exec-id a id ls',
      ['ctr -n k8s.io tasks exec --exec-id a id ls', 'ctr tasks exec: ls'],
    ],
    ['k3s kubectl get po', ['k3s kubectl get po', 'k3s kubectl: kubectl get po']],
    ['minikube -p a kubectl -- get po', ['minikube -p a kubectl -- get po', 'minikube kubectl: kubectl get po']],
    ['bash <<EOF\nls\nEOF', ['bash', 'bash <<: ls']],
    ['watch "kubectl get po | wc"', ['watch kubectl get po | wc', 'watch: kubectl get po', 'watch: wc']],
    ["trap 'rm x' EXIT", ['trap rm x EXIT', 'trap: rm x']],
    ['eval "$(minikube docker-env)"', ['eval $(minikube docker-env)', 'minikube docker-env', 'eval: ']],
    ['bash -c "ls $(date)"', ['bash -c ls $(date)', 'bash -c: ls $(date)', 'date']],
    ['a="$(b)" c <(d) || { e; }', ['c <(d)', 'b', 'd', 'e']],
    ['command -v jq', ['command -v jq']],
    ['/usr/bin/kubectl get po', ['kubectl get po']],
    ['cat <<EOF\n$(date)\nEOF', ['cat', 'date']],
    ['kubectl run a --image=b --restart=Never', ['kubectl run a --image=b --restart=Never']],
  ])('are found in %j', (text, expected) => {
    expect(lines(text).sort()).toEqual([...expected].sort());
  });

  it('have the place of each word in the text, also inside nested quotes', () => {
    const text = `sudo bash -c 'ssh host "kubectl get \\"po\\" -o wide"'`;
    const reached = reachedCommands(text).find(({ calls }) => calls[0]?.program === 'kubectl');
    expect(reached?.command.words.map((word) => text.slice(reached.at(word.start), reached.behind(word.end)))).toEqual([
      'kubectl',
      'get',
      '\\"po\\"',
      '-o',
      'wide',
    ]);
  });

  it('give a patch in quotes with the place of each of its characters', () => {
    const text = 'kubectl patch x -p \'{"a": 1}\'';
    const patch = reachedCommands(text)[0]?.command.words.at(-1);
    const read = patch === undefined ? undefined : wordText(patch);
    expect(read?.text).toBe('{"a": 1}');
    expect(read?.pieces.map(({ text: piece, start }) => text.slice(start, start + piece.length))).toEqual(['{"a": 1}']);
  });

  it('know their pipeline, their redirections and here-documents', () => {
    const [cat, apply] = reachedCommands("cat <<'EOF' | kubectl apply -f - 2>&1 >out\na: $b\nEOF");
    expect(apply?.command.pipeline[0]).toBe(cat?.command);
    expect(cat?.command.redirects).toMatchObject([{ operator: '<<', document: { quoted: true, body: 'a: $b\n' } }]);
    expect(apply?.command.redirects).toMatchObject([
      { operator: '>&', descriptor: 2, target: { value: '1' } },
      { operator: '>', target: { value: 'out' } },
    ]);
  });

  it('are read from any text without an error, and the block compiler does not throw either', () => {
    const piece = fc.constantFrom(
      ...'$( ) ` " \' <<EOF EOF \n | & ; { } (( )) [[ ]] if then fi do done for x in case esac \\ # ${ } $POD "$POD" sudo bash -c xargs ssh kubectl exec -- $\' * < > =a a=b'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (one) => {
        for (const command of reachedCommands(one)) {
          expect(command.start).toBeGreaterThanOrEqual(0);
          expect(command.end).toBeLessThanOrEqual(one.length);
        }
        for (const language of ['bash', 'console'] as const) {
          const { block } = compileBlock({ language, text: language === 'bash' ? one : `$ ${one}`, meta: one });
          if (block === undefined || language === 'console') continue;
          const slot = {
            word: (name: string) => `"$${name}"`,
            inside: (name: string) => `$${name}`,
            braced: (name: string) => `\${${name}}`,
          };
          const back = block.parts.map((part) =>
            part.kind === 'command'
              ? part.tokens.map((token) => (token[0] === 'slot' ? slot[token[2]](token[1]) : token[1])).join('')
              : part.text,
          );
          expect(back.join('').replaceAll('${POD}', '$POD')).toBe(one.replaceAll('${POD}', '$POD'));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
