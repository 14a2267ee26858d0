/** What is known to be open. Each list may only become shorter: what holds now has to leave it, and nothing new may come in but for a page that is new. */

/** Runbooks that have no record yet: their scenario is written and not run on the present text, or is not written. */
export const WAITING: ReadonlySet<string> = new Set([
  'err-image-never-pull',
  'image-pull-interrupted',
  'slow-image-pull',
  'stuck-finalizers',
]);

/** Reading blocks that failed in a record and of which the page does not say that they do: `<record>: <title>`. */
export const BLOCKS_THAT_FAILED: ReadonlySet<string> = new Set([
  'crash-loop-backoff-oom: Out-of-memory kills of the last hour',
  'crlf-scripts-configmap: Without Git: files below this folder that contain a carriage return',
  'crlf-scripts-configmap: First line of a file, with its invisible characters',
  'dns-resolution-failing-name: Errors and load of CoreDNS',
  'dns-resolution-failing-name: One failing query on the wire',
  'image-digest-mismatch-altered: Kind of the manifest',
  'image-digest-mismatch-altered: Check the content of one layer; BLOB is the expected digest of the error',
  'image-digest-mismatch-removed: Does the source have this digest? IMAGE with @sha256:…',
  'image-digest-mismatch-removed: Kind of the manifest',
  'image-digest-mismatch-removed: Check the content of one layer; BLOB is the expected digest of the error',
  'image-digest-mismatch-removed: Digest to pin',
  'image-not-found-not-pushed: Ask the registry whether the tag exists, with your own credentials',
  'image-not-found-not-pushed: List the tags of the repository',
  'image-not-found-not-pushed: Show the state of the containers',
  'image-not-found-typo: Ask the registry whether the tag exists, with your own credentials',
  'image-not-found-typo: List the tags of the repository',
  'image-platform-mismatch-not-built: Platform of a single image',
  'image-platform-mismatch-not-built: What the entry for arm64 says of itself',
  'invalid-image-name-upper-case: Which tool wrote the field last?',
  'registry-timeout-refused: Addresses as the node sees them',
  'registry-tls-expired: On which nodes do pulls fail? (needs jq)',
  'rollout-stuck-pods: Where does the rollout stop, and why?',
  'rollout-stuck-pods: Where is the rollout?',
]);

/** Recorded outputs that hold the message of their record, and for which diagnosis puts another page first: `<record>/<file>`. */
export const MISSES: ReadonlySet<string> = new Set([
  'coredns-crashloop-corefile/logs.txt',
  'image-pull-backoff-bad-revision/describe.txt',
  'image-pull-backoff-bad-revision/events.txt',
  'image-pull-backoff-bad-revision/pod.yaml',
]);
