import { newestReading, plainText, type ReachedCall, spokenWords } from '../../shell';

/** What makes a call of a program send credentials or open access; a call that fulfils one of them does. */
interface Exposure {
  /** The first words that are no options, separated by commas, as in `create token`. An empty text stands for every call. */
  readonly verbs?: string;
  /** Matched against each word after the program; with `verbs`, both must hold. */
  readonly word?: RegExp;
}

const LOGIN: Exposure = { verbs: 'login' };
const CREDENTIALS: Exposure = {
  word: /^--(?:(?:src-|dest-)?creds|(?:src-|dest-)?authfile|username|password|auth)(?:=|$)/,
};
const CREDENTIAL_HEADER =
  /^(?:-H|--header=)?(?:(?:proxy-)?authorization|cookie|private-token|x-[a-z-]*(?:token|auth|key)):/i;
const CREDENTIAL_URL = /^[a-z+]+:\/\/[^/@\s]+@/;
/** `-p 8080:80` opens a port of the machine. */
const PUBLISHED: Exposure = { verbs: 'run, create', word: /^(?:-p|--publish(?:=.*)?|-P|--publish-all|--privileged)$/ };

/**
 * Programs that send credentials to somebody, or open a way in: a tunnel, a port, a right. Beside the level of its risk a block of them carries a mark,
 * and no value of a link fills it unasked. Reading a credential from the cluster onto one's own screen is none of these.
 */
const EXPOSURES: ReadonlyMap<string, readonly Exposure[]> = new Map(
  Object.entries<readonly Exposure[]>({
    kubectl: [
      {
        verbs: 'port-forward, proxy, expose, certificate approve, auth reconcile, config set-credentials, set subject',
      },
      { verbs: 'create token, create rolebinding, create clusterrolebinding, create role, create clusterrole' },
      { verbs: 'create secret, create ingress, create service nodeport, create service loadbalancer' },
      { word: /^--(?:token|password)=|^--insecure-skip-tls-verify(?:=true)?$|^(?:-s|--server(?:=.*)?)$/ },
    ],
    oc: [LOGIN, { verbs: 'port-forward, proxy, expose, adm policy' }],
    docker: [LOGIN, PUBLISHED],
    podman: [LOGIN, PUBLISHED, CREDENTIALS],
    nerdctl: [LOGIN, PUBLISHED],
    buildah: [LOGIN, CREDENTIALS],
    skopeo: [LOGIN, CREDENTIALS],
    crane: [{ verbs: 'auth login' }],
    oras: [LOGIN, CREDENTIALS],
    regctl: [{ verbs: 'registry login, registry set' }],
    cosign: [LOGIN],
    helm: [{ verbs: 'registry login' }, CREDENTIALS],
    crictl: [{ word: /^--(?:creds|auth)(?:=|$)/ }],
    ctr: [{ word: /^(?:-u|--user)(?:=|$)/ }],
    minikube: [{ verbs: 'tunnel, addons configure' }],
    curl: [
      {
        word: /^(?:-[a-zA-WYZ]*[uUK].*|-n|-b|--user(?:=.*)?|--oauth2-bearer(?:=.*)?|--proxy-user(?:=.*)?|--netrc.*|--cookie(?:=.*)?|--config(?:=.*)?)$/,
      },
      { word: CREDENTIAL_HEADER },
      { word: CREDENTIAL_URL },
    ],
    wget: [
      { word: /^--(?:http-|ftp-|proxy-)?(?:user|password)(?:=|$)/ },
      { word: CREDENTIAL_HEADER },
      { word: CREDENTIAL_URL },
    ],
    ssh: [{ word: /^-(?:[A-Za-z]*[LRDwA].*)$/ }],
    'ssh-copy-id': [{ verbs: '' }],
    autossh: [{ verbs: '' }],
    ngrok: [{ verbs: '' }],
    cloudflared: [{ verbs: 'tunnel' }],
    socat: [{ word: /LISTEN:/i }],
    nc: [{ word: /^-[a-z]*l/ }],
    ncat: [{ word: /^-[a-z]*l/ }],
    python3: [{ word: /^http\.server$/ }],
    vault: [LOGIN],
    argocd: [LOGIN],
    gh: [{ verbs: 'auth login, auth refresh' }],
    aws: [{ verbs: 'ecr get-login-password, sso login' }, LOGIN],
    az: [LOGIN, { verbs: 'acr login' }, { word: /^--attach-acr$/ }],
    gcloud: [{ verbs: 'auth login, auth configure-docker, auth print-access-token, projects add-iam-policy-binding' }],
    mysql: [{ word: /^(?:-p.*|--password(?:=.*)?)$/ }],
    'redis-cli': [{ word: /^(?:-a|--pass)$/ }],
    iptables: [{ word: /^ACCEPT$/ }],
    ip6tables: [{ word: /^ACCEPT$/ }],
    ufw: [{ verbs: 'allow, disable' }],
    'firewall-cmd': [{ word: /^--add-/ }],
    nft: [{ word: /\baccept\b/ }],
    setenforce: [{ verbs: '0' }],
    usermod: [{ word: /^-(?:a?G|aG)$|^--groups(?:=|$)/ }],
  }),
);

/** The words of a call that sends credentials or opens access, as in `docker login`; nothing for any other. What it runs in turn is not counted here. */
export function exposureOf(call: ReachedCall): string | undefined {
  const { program: name, args } = call;
  const dashes = args.findIndex(({ value }) => value === '--');
  const own = args.slice(0, dashes < 0 ? undefined : dashes).map(plainText);
  if (own.some((word) => word === '--help' || word === '--dry-run' || word.startsWith('--dry-run=client')))
    return undefined;
  const read = newestReading(call);
  const spoken = read === undefined ? [] : spokenWords(read);
  for (const { verbs, word } of EXPOSURES.get(name) ?? []) {
    const verb = verbs === undefined ? undefined : verbOf(verbs, spoken);
    if (verbs !== undefined && verb === undefined) continue;
    const shown = word === undefined ? verb : own.find((one) => word.test(one));
    if (shown === undefined) continue;
    return [name, verb ?? shown]
      .join(' ')
      .trim()
      .replace(/[:=].*$/, '');
  }
  return undefined;
}

/** The verb of a list with which a call begins. */
function verbOf(verbs: string, spoken: readonly string[]): string | undefined {
  return verbs
    .split(',')
    .map((verb) => verb.trim())
    .find((verb) => verb === '' || spoken.slice(0, verb.split(' ').length).join(' ') === verb);
}
