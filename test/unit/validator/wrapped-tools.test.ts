import { expect, test } from 'vitest';
import { validateText } from '../../../src/validator';

/** Tools behind what only starts them: the fault stands at the same place as if the tool were called itself. */
test.each([
  ['k3s kubectl gte nodes', '13 kubectl/unknown-command'],
  ['sudo k3s kubectl -n kube-system get pods --al-namespaces', '42 kubectl/unknown-flag'],
  ['minikube kubectl -- get deploymets', '25 kubectl/unknown-resource'],
  ['sudo k3s ctr imges ls', '14 tool/unknown-command'],
  ['k3s crictl login registry.example.com', '12 tool/unknown-command'],
  ['sudo timeout 5 kubectl gte nodes', '24 kubectl/unknown-command'],
  ["ssh node-1 'sudo crictl lgos x'", '25 tool/unknown-command'],
])('%s', async (command, expected) => {
  const { findings } = await validateText('page.md', `\`\`\`bash\n${command}\n\`\`\`\n`);
  expect(findings.map(({ column, rule }) => `${column} ${rule}`)).toEqual([expected]);
});

test.each([
  'k3s kubectl -n kube-system get pods -o wide',
  'minikube kubectl -- get pods -A',
  'sudo k3s ctr -n k8s.io images ls',
])('%s has no findings', async (command) => {
  expect((await validateText('page.md', `\`\`\`bash\n${command}\n\`\`\`\n`)).findings).toEqual([]);
});
