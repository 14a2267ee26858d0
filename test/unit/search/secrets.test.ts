import { describe, expect, it } from 'vitest';
import { findSecrets, maskSecrets } from '../../../src/search';

/** What looks like secrets is put together here, so that no scanner takes this file for a leak. */
const TOKEN = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJkZWZhdWx0In0', 'c2lnbmF0dXJl'].join('.');
const KEY = `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA ${'PRIVATE'} KEY-----`;
const GOOGLE = `AIza${'SyA1234567890abcdefghijklmnopqrstuv'}`;
const OPENAI = `sk-${'proj-abcdEFGH1234abcdEFGH1234'}`;
const SLACK = ['T00000000', 'B00000000', 'XXXXXXXXXXXXXXXXXXXXXXXX'].join('/');

describe('maskSecrets', () => {
  it.each([
    // By their looks.
    [`token ${TOKEN} was refused`, TOKEN],
    [`AKIA${'IOSFODNN7EXAMPLE'}`, 'IOSFODNN7EXAMPLE'],
    [`ghp_${'a'.repeat(36)}`, 'a'.repeat(36)],
    [KEY, 'MIIEpAIBAAKCAQEA'],
    [`GET https://maps.googleapis.com/?x=${GOOGLE}`, GOOGLE],
    [`openai client started with ${OPENAI}`, OPENAI],
    [`https://hooks.slack.com/services/${SLACK}`, SLACK],
    [`npm_${'b'.repeat(36)}`, 'b'.repeat(36)],
    [`kubeadm join 10.0.0.1:6443 --token ${['abcdef', '0123456789abcdef'].join('.')}`, '0123456789abcdef'],
    // By the name of a key, however it is aligned, quoted or spelled.
    ['DB_PASSWORD: s3cr3tpass', 's3cr3tpass'],
    ['      POSTGRES_PASSWORD:  s3cr3tpass', 's3cr3tpass'],
    ['      DB_PASSWORD:              correct horse', 'correct'],
    ['      DB_PASSWORD:              correct horse', 'horse'],
    ['JWT_SECRET=abcdefgh', 'abcdefgh'],
    ['APP_SECRET: letmein', 'letmein'],
    ['SECRET_KEY_BASE=0f0f0f0f', '0f0f0f0f'],
    ['ENCRYPTION_KEY=qwertyui', 'qwertyui'],
    ['ACCESS_KEY_SECRET=qwertyui', 'qwertyui'],
    ['aws_secret_access_key = wJalrXUtnFEMIexample', 'wJalrXUtnFEMIexample'],
    ['MYSQL_ROOT_PASS=hunter', 'hunter'],
    ['SMTP_PASS: hunter', 'hunter'],
    ['REDIS_AUTH=hunter', 'hunter'],
    ['DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=aGVsbG8=;EndpointSuffix=core.windows.net', 'aGVsbG8='],
    ['API_TOKEN=abcdefghijkl', 'abcdefghijkl'],
    ['TOKEN=abcdefghijkl', 'abcdefghijkl'],
    ['  token:  abcdefghijkl', 'abcdefghijkl'],
    ['password=abc', 'abc'],
    ['password: $ecret', '$ecret'],
    ["docker login -u robot -p '$ecret' registry", '$ecret'],
    ['Password: a1!', 'a1!'],
    ['PIN_CODE_SECRET=7', '7'],
    ['clientSecret: "two words, one comma"', 'comma'],
    ["password: 'it''s a secret'", 'a secret'],
    ['"password": "with \\" an escape"', 'an escape'],
    ['{"user":"a","password":"b, c} d","host":"db"}', 'b, c} d'],
    ['password="two words" user=bob', 'two words'],
    ['msg="login" user=bob password=hunter2 host=db', 'hunter2'],
    ['map[password:hunter2 user:bob]', 'hunter2'],
    ['db.password=hunter2', 'hunter2'],
    ['spring.datasource.password: hunter2', 'hunter2'],
    ['DBPASSWORD=hunter2', 'hunter2'],
    ['authtoken: hunter2', 'hunter2'],
    ['Secret Access Key: wJalrXUtnFEMI', 'wJalrXUtnFEMI'],
    ['API Key: abcdefgh', 'abcdefgh'],
    ['https://api.example/v1?token=abcdefgh&page=2', 'abcdefgh'],
    ['密码：hunter2', 'hunter2'],
    ['数据库密码: hunter2', 'hunter2'],
    ['密码是 hunter2', 'hunter2'],
    ['访问令牌：abcdefgh', 'abcdefgh'],
    ['{"auths":{"x":{"auth":"cm9ib3Q6czNjcjN0cGFzcw=="}}}', 'cm9ib3Q6czNjcjN0cGFzcw=='],
    ['.dockerconfigjson: eyJhdXRocyI6e319abc', 'eyJhdXRocyI6e319abc'],
    ['client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURQ==', 'BSU0EgUFJJVkFURQ=='],
    ['password: |\n  first line\n  second line\nnext: 1', 'second line'],
    ['tls.key: |-\n    MIIEpAIBAAKC\n', 'MIIEpAIBAAKC'],
    ['password:\n  hunter2\nuser: bob', 'hunter2'],
    // Environment variables as pairs.
    ['- name: DB_PASSWORD\n  value: hunter2', 'hunter2'],
    ['    - name: API_KEY\n      value: "two words"', 'two words'],
    ['- name: DB_PASSWORD\n  value: |\n    hunter2\n- name: X', 'hunter2'],
    ['{\n  "name": "DB_PASSWORD",\n  "value": "hunter2"\n}', 'hunter2'],
    ['{"name":"DB_PASSWORD","value":"hunter2"}', 'hunter2'],
    ['[{Name:DB_PASSWORD Value:hunter2 ValueFrom:nil}]', 'hunter2'],
    ['EnvVar{Name:DB_PASSWORD,Value:hunter2,ValueFrom:nil,}', 'hunter2'],
    ['"Env": ["PATH=/usr/bin", "DB_PASSWORD=hunter2"]', 'hunter2'],
    // Everything that a Secret holds.
    ['apiVersion: v1\ndata:\n  user: Ym9i\n  level: aHVudGVyMg==\nkind: Secret\nmetadata:\n  name: db', 'aHVudGVyMg=='],
    ['apiVersion: v1\nkind: Secret\nstringData:\n  level: high tide\n', 'high tide'],
    ['kind: Secret\nstringData:\n  file: |\n    line one\n    line two\ntype: Opaque', 'line two'],
    ['{"apiVersion":"v1","data":{"level":"aHVudGVyMg=="},"kind":"Secret"}', 'aHVudGVyMg=='],
    [
      '  last-applied-configuration: |\n    {"apiVersion":"v1","data":{"level":"aHVudGVyMg=="},"kind":"Secret"}',
      'aHVudGVyMg==',
    ],
    ['data:\n  level: aHVudGVyMg==\n  user: Ym9i', 'aHVudGVyMg=='],
    ["$ kubectl get secret db -o jsonpath='{.data.level}' | base64 -d\nhunter2\n$ kubectl get pods", 'hunter2'],
    // Options of commands.
    ['docker login -u robot -p s3cr3tpass registry', 's3cr3tpass'],
    ['--docker-password=s3cr3tpass', 's3cr3tpass'],
    ['kubectl create secret docker-registry r --docker-password "two words"', 'two words'],
    ['curl -u robot:hunter2 https://registry.corp.example/v2/', 'hunter2'],
    ['ctr images pull -u robot:hunter2 registry.corp.example/a:1', 'hunter2'],
    ['ctr -n k8s.io images pull --user robot:hunter2 registry/a:1', 'hunter2'],
    ['crictl pull --creds robot:hunter2 registry/a:1', 'hunter2'],
    ['skopeo copy --src-creds=robot:hunter2 docker://a docker://b', 'hunter2'],
    ['kubectl create secret generic x --from-literal=level=hunter2', 'hunter2'],
    ['helm install x --set auth.password=hunter2', 'hunter2'],
    ['mysql -uroot -phunter2', 'hunter2'],
    ["sshpass -p 'hunter two' ssh node", 'hunter two'],
    ['echo hunter2 | docker login -u robot --password-stdin', 'hunter2'],
    // Addresses and headers.
    [`Authorization: Bearer ${TOKEN}`, TOKEN],
    ['Authorization: Basic cm9ib3Q6aHVudGVyMg==', 'cm9ib3Q6aHVudGVyMg=='],
    ['authorization: hunter2hunter2', 'hunter2hunter2'],
    ['X-Auth-Token: hunter2', 'hunter2'],
    ['curl -H "PRIVATE-TOKEN: hunter2" https://git.example', 'hunter2'],
    ['https://robot:s3cr3tpass@registry.corp.example/v2/', 's3cr3tpass'],
    ['redis://:s3cr3tpass@redis:6379/0', 's3cr3tpass'],
    ['amqp://user:pa/ss@rabbit:5672', 'pa/ss'],
    ['postgres://user:p@ss@db:5432/x', 'p@ss'],
    ['https://a1b2c3d4e5f6a7b8@git.example/x.git', 'a1b2c3d4e5f6a7b8'],
  ])('masks the secret of %s', (text, secret) => {
    const masked = maskSecrets(text);
    expect(masked).not.toContain(secret);
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    'failed to authorize: failed to fetch anonymous token: unexpected status from GET request',
    'failed to authorize: failed to fetch oauth token: Post "https://auth.docker.io/token": dial tcp: i/o timeout',
    'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
    'unauthorized: incorrect username or password',
    'password: incorrect',
    'Enter password: invalid, try again',
    'kubectl -n "$NAMESPACE" get pod "$POD" -o yaml',
    'TokenExpirationSeconds:  3607',
    'registry.corp.example:5000/team/api@sha256:0123456789abcdef',
    'https://registry.corp.example:5000/v2/team/api@sha256:0123456789abcdef',
    'x509: certificate signed by unknown authority',
    'mkdir -p /etc/containerd/certs.d',
    'docker run -p 8080:80 nginx',
    'ssh -p 2222 node-1',
    'kubectl port-forward -p 8080 svc/web',
    "      DB_PASSWORD:  <set to the key 'password' in secret 'db'>  Optional: false",
    '    secretName: db-credentials\n    optional: false',
    'imagePullSecrets:\n- name: regcred',
    'imagePullSecret: regcred',
    'automountServiceAccountToken: true',
    'password:  12 bytes',
    'MountVolume.SetUp failed for volume "x" : references non-existent secret key: tls.crt',
    "Error: couldn't find key password in Secret shop/db",
    '"Unable to retrieve pull secret, the image pull may not succeed." pod="shop/web" secret="shop/regcred"',
    'PWD=/home/operator',
    '--docker-password="$REGISTRY_PASSWORD"',
    '--service-account-signing-key-file=/etc/kubernetes/pki/sa.key',
    'client-key: /home/operator/.minikube/profiles/minikube/client.key',
    'token: /var/run/secrets/kubernetes.io/serviceaccount/token',
    'tokenFile: /var/run/token',
    'Warning  FailedMount  3s  kubelet  MountVolume.SetUp failed for volume "certs" : secret "tls" not found',
    'apiVersion: v1\ndata:\n  level: info\n  mode: fast\nkind: ConfigMap',
    'ssh://git@github.com/team/app.git',
    'Basic usage of the command',
    '密码：错误',
    'kind: ServiceAccount\nsecrets:\n- name: default-token-x7k2p',
  ])('leaves alone %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('finds what was masked before once more, so that a text that is handed on is still known to hold a secret', () => {
    const masked = maskSecrets('DB_PASSWORD: hunter2\nuser: bob');
    expect(findSecrets(masked)).toEqual([{ start: 13, end: 20 }]);
    expect(maskSecrets(masked)).toBe(masked);
  });

  it('keeps the lines of a text, and reads hostile ones in time', () => {
    const text = 'password: |\n  a\n  b\nx: 1';
    expect(maskSecrets(text).split('\n')).toHaveLength(4);
    const start = performance.now();
    for (const hostile of [
      'password="',
      'name: A_PASSWORD\n',
      'password=x\n',
      'password: x ',
      'https://a:',
      '{{{{password:',
      'data:\n a: b\n',
      '-u a:',
      'get secret x jsonpath\n',
    ])
      maskSecrets(hostile.repeat(Math.floor(40_000 / hostile.length)));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
