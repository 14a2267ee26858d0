/** Words that make a name the name of a secret when they come last: DB_PASSWORD, clientSecret, REDIS_AUTH. */
const SECRET: ReadonlySet<string> = new Set(
  (
    'password passwd passwort passwords pwd pass pw passphrase passcode psw userpass secret token jwt apikey accesskey secretkey privatekey ' +
    'authkey credential credentials creds dockerconfigjson dockercfg htpasswd auth cookie pin otp webhook'
  ).split(' '),
);
/** A key is a secret when it is a key to something: ENCRYPTION_KEY, AccountKey, tls.key. */
const SECRET_KEY: ReadonlySet<string> = new Set(
  (
    'secret access private encryption decryption encrypt cipher account api signing signature sign master session ssh storage shared sas hmac ' +
    'aes rsa client tls ssl server license unseal root auth jwt cookie deploy app service webhook aws azure gcp seal'
  ).split(' '),
);
/** What may follow without changing what is named: SECRET_KEY_BASE, client-key-data, PASSWORD_1. */
const NEUTRAL = /^(?:base|value|data|b64|base64|plain|plaintext|text|string|current|new|old|default|raw|\d+)$/;
/** Names of this kind hold the name of a Secret, or a switch. */
const NAMES_AN_OBJECT: ReadonlySet<string> = new Set(['pull', 'existing', 'automount', 'mountable', 'service-account']);
/** They are words of prose or of an output as well, and need another word before them, or quotes. */
const ALSO_PLAIN: ReadonlySet<string> = new Set(['auth', 'pin', 'pw', 'cookie', 'webhook', 'otp']);
const HUMP = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** Whether a key, a variable or a field is named like something secret. `before` is the word before it on its line; `quoted` says that it is a key in quotes. */
export function isSecretName(name: string, before = '', quoted = false): boolean {
  const words = (name.match(HUMP) ?? []).map((word) => word.toLowerCase());
  while (words.length > 1 && NEUTRAL.test(words.at(-1) ?? '')) words.pop();
  const last = words.pop();
  if (last === undefined) return false;
  const previous = words.at(-1) ?? before.toLowerCase();
  if (NAMES_AN_OBJECT.has(previous) || words.some((word) => NAMES_AN_OBJECT.has(word))) return false;
  if (last === 'key' || last === 'keys') return SECRET_KEY.has(previous);
  // One word in small or capital letters has no humps: authtoken, DBPASSWORD.
  if (/.(?:password|passwd|apikey|secretkey|token)$/.test(last)) return true;
  return SECRET.has(last) && (quoted || !ALSO_PLAIN.has(last) || words.length > 0);
}
