// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlock, type ShellCommand, walkCommands } from '../../../src/commands/compile';

const line = ({ name, wrappers, words }: ShellCommand): string =>
  [...wrappers.map((wrapper) => `${wrapper}:`), name, ...words.slice(1).map(({ value }) => value)].join(' ');

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
    expect(walkCommands(text).map(line).sort()).toEqual([...expected].sort());
  });

  it('have the place of each word in the text, also inside nested quotes', () => {
    const text = `sudo bash -c 'ssh host "kubectl get \\"po\\" -o wide"'`;
    const kubectl = walkCommands(text).find(({ name }) => name === 'kubectl');
    expect(kubectl?.words.map(({ value, pos }) => [value, text.slice(pos, pos + value.length)])).toEqual([
      ['kubectl', 'kubectl'],
      ['get', 'get'],
      ['po', '"p'],
      ['-o', '-o'],
      ['wide', 'wide'],
    ]);
    const po = kubectl?.words[2];
    expect(po && text.slice(po.offsets[0], (po.offsets[1] ?? 0) + 1)).toBe('po');
  });

  it('give a patch in quotes with the place of each of its characters', () => {
    const text = 'kubectl patch x -p \'{"a": 1}\'';
    const patch = walkCommands(text)[0]?.words.at(-1);
    expect(patch?.value).toBe('{"a": 1}');
    expect(patch?.offsets.slice(0, -1).map((offset) => text[offset])).toEqual([...'{"a": 1}']);
    expect(patch?.offsets.at(-1)).toBe(text.length);
  });

  it('know their input, their redirections and here-documents', () => {
    const [cat, apply] = walkCommands("cat <<'EOF' | kubectl apply -f - 2>&1 >out\na: $b\nEOF");
    expect(apply?.input).toBe(cat);
    expect(cat?.redirections).toMatchObject([{ operator: '<<', body: { quoted: true, word: { value: 'a: $b\n' } } }]);
    expect(apply?.redirections).toMatchObject([
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
        for (const command of walkCommands(one)) {
          expect(command.pos).toBeGreaterThanOrEqual(0);
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
