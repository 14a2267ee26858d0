import { describe, expect, it } from 'vitest';
import { compileBlock } from '../../../src/commands/compile';

const exposes = (text: string): string | undefined =>
  compileBlock({ language: 'bash', text, meta: 'undo=none' }).block?.exposes;

describe('a block that sends credentials or opens access is marked', () => {
  it.each([
    ['docker login registry.example.com', 'docker login'],
    ['skopeo login --authfile ./auth.json registry.example.com', 'skopeo login'],
    ['skopeo inspect --creds user:word docker://registry.example.com/a', 'skopeo --creds'],
    ['sudo crictl pull --creds user:word registry.example.com/a', 'crictl --creds'],
    ['curl -u admin https://registry.example.com/v2/', 'curl -u'],
    ['curl -sSu admin https://registry.example.com/v2/', 'curl -sSu'],
    ['curl -H "Authorization: Bearer x" https://registry.example.com/v2/', 'curl Authorization'],
    ['kubectl -n shop port-forward pod/api-0 8080:80', 'kubectl port-forward'],
    ['kubectl proxy --port=8001 &', 'kubectl proxy'],
    ['kubectl create clusterrolebinding x --clusterrole=view --user=a', 'kubectl create clusterrolebinding'],
    ['kubectl create token api', 'kubectl create token'],
    ['kubectl -s https://other.example.com get pods', 'kubectl -s'],
    ['ssh -N -R 9000:127.0.0.1:9000 tunnel@jump.example.com', 'ssh -R'],
    ['kubectl exec api-0 -- curl -u admin http://localhost/', 'curl -u'],
    ['iptables -I INPUT -p tcp --dport 80 -j ACCEPT', 'iptables ACCEPT'],
    ['docker run -d -p 5000:5000 registry:2', 'docker run'],
  ])('%s', (text, words) => {
    expect(exposes(text)).toBe(words);
  });

  it.each([
    'kubectl get secret regcred -o yaml',
    'kubectl -n proxy get pods',
    'kubectl logs -n kube-system kube-proxy-x',
    'docker pull registry.example.com/a',
    'docker run --rm busybox:1.36 true',
    'curl -sSfL --retry 3 -o x https://example.com/x',
    'curl -H "Accept: application/json" https://example.com/',
    'ssh worker-3 journalctl -u kubelet',
    'kubectl create rolebinding x --clusterrole=view --user=a --dry-run=client -o yaml',
    'iptables -L -n',
    'nc -vz 10.0.0.1 80',
  ])('and this is not: %s', (text) => {
    expect(exposes(text)).toBeUndefined();
  });
});
