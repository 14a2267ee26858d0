#!/bin/sh
# image-pull-diagnose: why can these containers not get their image, and which runbook explains it?
#
# It reads only. The one command that it runs against the cluster is "kubectl get", see ask().
# Of Secrets it looks at type and registry names; no user name and no password is kept or printed, see read_secret().
# It needs a POSIX shell, kubectl, and jq 1.6 or newer.

set -u
LC_ALL=C
export LC_ALL

program=image-pull-diagnose
site=${RUNBOOK_SITE:-http://localhost:3000}
namespace=''
context=''
pod=''
color=auto
format=text
secrets='read'

# The help text.
usage() {
  cat <<'TEXT'
Usage: image-pull-diagnose.sh [options] [POD]

Says for each container that cannot get its image which runbook explains it, and on what evidence.
With POD it looks at that Pod, without at all Pods of the namespace. It changes nothing.

Options:
  -n, --namespace NAME   namespace; default: that of the kubectl context
      --context NAME     kubectl context; default: the current one
      --site URL         address of the runbooks, also with /zh-Hans for the Chinese pages;
                         default: $RUNBOOK_SITE, else http://localhost:3000
      --skip-secrets     do not read Secrets
      --json             print the findings as JSON
      --color WHEN       auto (default), always or never; NO_COLOR is respected
  -h, --help             print this text

Exit status:
  0  no container waits for its image
  1  at least one container cannot get its image
  2  wrong usage
  3  could not check: a program is missing, or the API server did not give the Pods
TEXT
}

# --- shared with image-audit.sh: begin ---

# Ends with status 2 after a mistake in the command line.
wrong_usage() {
  printf '%s: %s\nTry: sh %s.sh --help\n' "$program" "$1" "$program" >&2
  exit 2
}

# Ends with status 3 where the check was not possible.
cannot_check() {
  printf '%s: %s\n' "$program" "$1" >&2
  exit 3
}

# Says on standard error what could not be looked at; the check goes on.
warn() {
  printf '%s: %s\n' "$program" "$1" >&2
}

# Refuses an option without its value: OPTION, number of arguments left, value.
need_value() {
  if [ "$2" -lt 2 ] || [ -z "$3" ]; then
    wrong_usage "$1 needs a value"
  fi
}

# Refuses what is not a namespace (RFC 1123 label).
check_namespace() {
  case $1 in
    *[!a-z0-9-]* | -* | *-) wrong_usage "not the name of a namespace: $(printable "$1")" ;;
  esac
  [ "${#1}" -le 63 ] || wrong_usage 'the namespace is longer than 63 characters'
}

# Refuses what does not look like a kubectl context.
check_context() {
  case $1 in
    *[!A-Za-z0-9_.:/@-]* | -*) wrong_usage "not the name of a kubectl context: $(printable "$1")" ;;
  esac
}

# Refuses what is not the address of a site: http or https, a host, perhaps a path.
check_site() {
  case $1 in
    *[!A-Za-z0-9._~:/%-]*) wrong_usage "not the address of a site: $(printable "$1")" ;;
    http://[A-Za-z0-9]* | https://[A-Za-z0-9]*) ;;
    *) wrong_usage "the address of the site starts with http:// or https://: $(printable "$1")" ;;
  esac
}

# Refuses what is no value of --color.
check_color() {
  case $1 in
    auto | always | never) ;;
    *) wrong_usage '--color takes auto, always or never' ;;
  esac
}

# Prints a text without the characters that steer a terminal.
printable() {
  printf '%s' "$1" | tr -c '\040-\176' '?'
}

# Ends unless kubectl and a jq that is new enough are there.
check_programs() {
  command -v kubectl >/dev/null 2>&1 || cannot_check 'kubectl is not in the PATH: https://kubernetes.io/docs/tasks/tools/'
  command -v jq >/dev/null 2>&1 || cannot_check 'jq is not in the PATH: https://jqlang.org/download/'
  [ "$(jq -n -r '"YQ==" | @base64d | gsub("\\p{L}"; "ok")' 2>/dev/null)" = ok ] ||
    cannot_check 'this jq is too old or has no regular expressions; 1.6 or newer is needed: https://jqlang.org/download/'
}

# Makes the folder for what was read, which goes when the script ends.
make_folder() {
  umask 077
  work=$(mktemp -d) || cannot_check 'mktemp could not make a temporary folder'
  trap 'rm -rf "$work"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 141' PIPE
  trap 'exit 143' TERM
}

# Asks the API server: the arguments of "kubectl get". Nothing else in this script talks to the cluster.
ask() {
  set -- get "$@" --request-timeout=30s -o json
  [ -z "$context" ] || set -- "$@" "--context=$context"
  kubectl "$@"
}

# Asks, and keeps only what a jq filter lets through: FILE FILTER ARGUMENTS. Fails with kubectl's status, its message is in $work/error.
fetch() {
  file=$1
  filter=$2
  shift 2
  {
    ask "$@" 2>"$work/error"
    printf '%s' "$?" >"$work/status"
  } | jq -c "$filter" >"$work/$file" 2>"$work/jq-error" || {
    [ "$(cat "$work/status")" != 0 ] || cp "$work/jq-error" "$work/error"
    return 1
  }
  return "$(cat "$work/status")"
}

# Whether the API server refused the last request for lack of rights.
was_forbidden() {
  grep -q -i -e '(Forbidden)' -e ' is forbidden' "$work/error"
}

# The message of the last request that failed, as one printable line.
last_error() {
  printable "$(tr '\n' ' ' <"$work/error" | cut -c 1-300)" | sed 's/[? ]*$//'
}

# Whether standard output wants colours.
wants_color() {
  case $color in
    always) return 0 ;;
    never) return 1 ;;
  esac
  [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]
}

# What both scripts know of names and image references, in jq.
library() {
  cat <<'JQ'
# One printable line: what comes from a registry or a manifest must not steer the terminal.
def line: gsub("[\\p{C}\\p{Z}]+"; " ") | ltrimstr(" ") | rtrimstr(" ");

# A text without what could open a door: passwords and signatures in addresses.
def masked: gsub("://[^/@ ]+@"; "://…@") | gsub("(?<name>[?&](?:x-[a-z]+-[a-z-]+|signature|sig|token|policy|key-pair-id|se|sp|sv)=)[^&\" ]+"; "\(.name)…"; "i");

# The parts of an image reference as the kubelet normalises it, or null where it cannot be parsed.
# The grammar and the rules for docker.io are those of github.com/distribution/reference.
def reference:
  . as $image
  | (split("/")) as $parts
  | (if ($parts | length) > 1 and ($parts[0] | test("[.:]|\\Alocalhost\\z|[A-Z]"))
     then {registry: $parts[0], rest: ($parts[1:] | join("/"))}
     else {registry: "docker.io", rest: $image} end)
  | if .registry == "index.docker.io" then .registry = "docker.io" else . end
  | if .registry == "docker.io" and (.rest | contains("/") | not) then .rest = "library/" + .rest else . end
  | . as $split
  | if ($image | test("\\A[a-f0-9]{64}\\z")) then null
    elif ($split.registry
      | test("\\A(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?\\z")
      | not) then null
    else [$split.rest
      | capture("\\A(?<repository>[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(?<digest>(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})))?\\z")
      | {registry: $split.registry, repository, tag, digest}
      | select(.repository | length <= 255)][0]
    end;

# Fills a text with spaces up to a width.
def pad($width): . + (" " * ($width - length) // "");
JQ
}

# The sections of the runbooks that this script names, as an object of jq: address and title of each.
places() {
  { pages_table && printf '\n' && sections_table; } | jq -R -s '
    def rows: split("\n") | map(select(. != "") | split("\t"));
    split("\n\n")
    | (.[0] | rows | map({key: .[0], value: {path: .[1], title: .[2]}}) | from_entries) as $pages
    | .[1] | rows
    | map((.[0] | split("#")[0]) as $key | {key: .[0], value: {path: $pages[$key].path, title: ([$pages[$key].title, .[1] // empty] | join(": "))}})
    | from_entries'
}

# --- shared with image-audit.sh: end ---

# Reads the command line.
read_arguments() {
  while [ "$#" -gt 0 ]; do
    case $1 in
      -n | --namespace) need_value "$1" "$#" "${2:-}" && namespace=$2 && shift ;;
      --namespace=*) need_value --namespace 2 "${1#*=}" && namespace=${1#*=} ;;
      --context) need_value "$1" "$#" "${2:-}" && context=$2 && shift ;;
      --context=*) need_value --context 2 "${1#*=}" && context=${1#*=} ;;
      --site) need_value "$1" "$#" "${2:-}" && site=$2 && shift ;;
      --site=*) need_value --site 2 "${1#*=}" && site=${1#*=} ;;
      --color) need_value "$1" "$#" "${2:-}" && color=$2 && shift ;;
      --color=*) need_value --color 2 "${1#*=}" && color=${1#*=} ;;
      --skip-secrets) secrets=skip ;;
      --json) format=json ;;
      -h | --help) usage && exit 0 ;;
      -*) wrong_usage "unknown option: $(printable "$1")" ;;
      *)
        [ -z "$pod" ] || wrong_usage 'more than one Pod; name one, or none for all of the namespace'
        [ -n "$1" ] || wrong_usage 'the name of the Pod is empty'
        pod=${1#pod/}
        check_pod "$pod"
        ;;
    esac
    shift
  done
  check_namespace "$namespace"
  check_context "$context"
  check_site "$site"
  check_color "$color"
  site=${site%/}
}

# Refuses what is not the name of a Pod (RFC 1123 subdomain).
check_pod() {
  case $1 in
    '' | *[!a-z0-9.-]* | [.-]* | *[.-]) wrong_usage "not the name of a Pod: $(printable "$1")" ;;
  esac
  [ "${#1}" -le 253 ] || wrong_usage 'the name of the Pod is longer than 253 characters'
}

# Reads one kind of object in the namespace: FILE FILTER ARGUMENTS.
fetch_here() {
  [ -z "$namespace" ] || set -- "$@" "--namespace=$namespace"
  fetch "$@"
}

# What is kept of each Pod, in jq.
pod_filter() {
  cat <<'JQ'
def images: [.[]? | {name, image, imagePullPolicy}];
def states: [.[]? | {name, state}];
(if .kind == "Pod" then . else .items[] end) | {
  namespace: .metadata.namespace, name: .metadata.name, uid: .metadata.uid, node: .spec.nodeName,
  account: .spec.serviceAccountName,
  secrets: [.spec.imagePullSecrets[]?.name // empty | select(. != "")],
  volumes: [.spec.volumes[]? | select(.image) | .image.reference // empty],
  groups: ([
    {role: "init", path: "spec.initContainers", specs: .spec.initContainers, states: .status.initContainerStatuses},
    {role: "", path: "spec.containers", specs: .spec.containers, states: .status.containerStatuses},
    {role: "debug", path: "spec.ephemeralContainers", specs: .spec.ephemeralContainers, states: .status.ephemeralContainerStatuses}
  ] | map(.specs |= images | .states |= states))
}
JQ
}

# Reads the Pods. Without them there is nothing to check.
read_pods() {
  if [ -n "$pod" ]; then
    set -- pods "$pod"
  else
    set -- pods
  fi
  fetch_here pods.json "$(pod_filter)" "$@" || cannot_check "the Pods could not be read: $(last_error)"
}

# Reads the events of Pods. Without the right to it, the messages in the status have to do.
read_events() {
  selector=involvedObject.kind=Pod
  [ -z "$pod" ] || selector="$selector,involvedObject.name=$pod"
  fetch_here events.json '
    .items[] | select(.reason | IN("Failed", "Pulling", "Pulled", "FailedCreatePodSandBox"))
    | {uid: .involvedObject.uid, field: .involvedObject.fieldPath, reason, message,
       time: ([.lastTimestamp, .series.lastObservedTime, .eventTime, .firstTimestamp] | map(select(.)) | max)}
    ' events --field-selector "$selector" || {
    warn "the events could not be read, going on without them: $(last_error)"
    : >"$work/events.json"
  }
}

# Reads which Secrets a ServiceAccount hands to new Pods.
read_account() {
  state='read'
  fetch_here account.json '[.imagePullSecrets[]?.name // empty]' serviceaccounts "$1" --ignore-not-found || state=$(why_not)
  [ "$state" != read ] || [ -s "$work/account.json" ] || state=missing
  jq -n -c --arg name "$1" --arg state "$state" --slurpfile names "$work/account.json" \
    '{name: $name, state: $state, secrets: ($names[0] // [])}' >>"$work/accounts.json"
}

# What is kept of a Secret, in jq: its type and, for each registry in it, whether the kubelet can use the entry.
secret_filter() {
  cat <<'JQ'
# A text that the kubelet can decode: base64 with or without padding, line breaks allowed.
def decodable:
  gsub("[\r\n]"; "")
  | test("\\A[A-Za-z0-9+/]*={0,2}\\z")
    and (if endswith("=") then length % 4 == 0 else length % 4 != 1 end);
def usable:
  if . == null then "empty"
  elif type != "object" or any(.auth, .username, .password, .email; type != "string" and . != null) then "broken"
  elif (.auth // "") != "" then
    (if (.auth | decodable | not) then "broken"
     elif (.auth | gsub("[\r\n=]"; "") | . + ("=" * ((4 - length % 4) % 4) // "") | @base64d | contains(":") | not) then "broken"
     else "yes" end)
  elif (.username // "") != "" or (.password // "") != "" then "yes"
  else "empty" end;
(.type // "Opaque") as $type
| ({"kubernetes.io/dockerconfigjson": ".dockerconfigjson", "kubernetes.io/dockercfg": ".dockercfg"}[$type]) as $key
| (if $key then .data[$key] // "" else "" end) as $data
| (if $data == "" then null else (try ($data | @base64d | fromjson) catch null) end) as $config
| (if $type == "kubernetes.io/dockercfg" then $config else (try $config.auths catch null) end) as $auths
| {type: $type,
   problem: (if $key == null then "type" elif $data == "" then "key" elif ($config | type) != "object" or ($auths | type | IN("object", "null") | not) then "json" else null end),
   entries: (if ($auths | type) == "object"
     then [$auths | to_entries[] | {server: (.key | sub("\\A(?<scheme>https?://)?.*@"; "\(.scheme // "")")), usable: (.value | usable)}]
     else [] end)}
JQ
}

# Reads a Secret. What the API server sends goes straight into jq: no variable, file or argument ever holds a password.
read_secret() {
  state=$secrets
  : >"$work/secret.json"
  [ "$state" = skip ] || fetch_here secret.json "$(secret_filter)" secrets "$1" --ignore-not-found || state=$(why_not)
  [ "$state" != read ] || [ -s "$work/secret.json" ] || state=missing
  jq -n -c --arg name "$1" --arg state "$state" --slurpfile found "$work/secret.json" \
    '{name: $name, state: $state} + ($found[0] // {})' >>"$work/secrets.json"
}

# Why the last request failed, in one word, said once more in full on standard error.
why_not() {
  if was_forbidden; then
    printf forbidden
  else
    warn "$(last_error)"
    printf error
  fi
}

# What the script knows of Pods and messages, in jq.
diagnosis() {
  cat <<'JQ'
# The waiting reasons of the kubelet that are about images, and where they lead when the message says no more.
def reasons: {
  ErrImagePull: "image-pull-backoff#triage",
  ImagePullBackOff: "image-pull-backoff#triage",
  ErrImageNeverPull: "err-image-never-pull#triage",
  InvalidImageName: "invalid-image-name#triage",
  ImageInspectError: "image-inspect-error#triage",
  RegistryUnavailable: "registry-timeout#cause-refused",
  SignatureValidationFailed: "image-pull-backoff#cause-signature"
};

# What a message that names no cause leads to.
def unspecific: "image-pull-backoff#triage";

# A text as messages are compared: without quotes, in lower case.
def folded: line | gsub("[\"'`\\\\]"; "") | ascii_downcase;

# Whether a folded text holds all pieces in this order.
def holds($pieces):
  reduce $pieces[] as $piece (.;
    if . == null then null
    else split($piece) | if length > 1 then .[1:] | join($piece) else null end
    end) != null;

# The signatures of the site, best first.
def signatures:
  [$signatures | split("\n")[] | select(. != "") | split("\t")
   | {to: .[0], text: .[1], pieces: (.[1] | split("*") | map(folded) | map(select(. != "")))}];

# The signature that says most about a message, or null: the first that it holds, or of the same page the first that names a cause.
def recognised($table):
  folded as $text
  | [$table[] | .pieces as $pieces | select($text | holds($pieces))]
  | .[0] as $first | (.[0].to // "" | split("#")[0]) as $page
  | [.[] | select(.to | startswith("\($page)#cause-"))][0] // $first;

# The containers of a Pod with what the status says of each.
def containers:
  .groups[] as $group | $group.specs[] as $spec
  | ([$group.states[] | select(.name == $spec.name)][0].state // {}) as $state
  | {name: $spec.name, role: $group.role, field: "\($group.path){\($spec.name)}", image: ($spec.image // ""), policy: ($spec.imagePullPolicy // ""),
     state: (if $state.waiting then "waiting" elif $state.running then "running" elif $state.terminated then "terminated" else "none" end),
     reason: ($state.waiting.reason // $state.terminated.reason // ""), message: ($state.waiting.message // "")};

# Whether a reason is what Go says of a pull Secret that it cannot decode.
def undecodable:
  test("\\A(?:illegal base64 data|invalid character|unexpected end of JSON input|json: cannot unmarshal .*(?:DockerConfig|dockerConfig))");

# Whether a container waits for its image. A whole sentence as reason is an error of the kubelet before the pull.
def waits_for_image($table):
  .state == "waiting"
  and (.reason as $reason | (reasons | has($reason)) or (($reason | contains(" ")) and (($reason | undecodable) or ("\($reason) \(.message)" | recognised($table)) != null)));

# Where the runtime could not make the sandbox of a Pod because of the pause image, the message of that event.
def sandbox_failure($events; $table):
  .uid as $uid
  | [$events[] | select(.uid == $uid and .reason == "FailedCreatePodSandBox")] | max_by(.time)
  | select(. != null) | .message | select(recognised($table).to // "" | startswith("sandbox-image#"));

# The Pods that have something to report on.
def affected($events; $table):
  . as $pod | [containers | select(waits_for_image($table))] | length > 0
  or ([$pod | select(any(containers; .reason | IN("ContainerCreating", "PodInitializing"))) | sandbox_failure($events; $table)] | length > 0);
JQ
}

# What the script knows of Secrets and links, and the report itself, in jq.
report() {
  cat <<'JQ'
# Host and path of a key in a Secret, as the kubelet reads it: pkg/credentialprovider/keyring.go.
def key_parts:
  sub("\\Ahttps?://"; "") | [splits("[?#]")][0] // "" | split("/")
  | {host: (.[0] // ""), path: (.[1:] | map("/" + .) | join(""))}
  | .path |= (if startswith("/v1/") or startswith("/v2/") then .[3:] else . end | if . == "/" then "" else . end);

# Name and port of a host, as Go's net.SplitHostPort divides them.
def host_parts:
  if test("\\A\\[[^\\[\\]]*\\]:[^:]*\\z") then capture("\\A\\[(?<name>[^\\[\\]]*)\\]:(?<port>[^:]*)\\z")
  elif test("\\A[^:\\[\\]]*:[^:]*\\z") then capture("\\A(?<name>[^:]*):(?<port>[^:]*)\\z")
  else {name: ., port: ""} end
  | .labels = (.name | split("."));

# A pattern of one label, as Go's filepath.Match reads it.
def label_pattern: gsub("(?<special>[.+^$(){}|\\\\])"; "\\\(.special)") | gsub("\\*"; ".*") | gsub("\\?"; ".") | "\\A\(.)\\z";

# Whether a key of a Secret fits an image: same port, same number of labels, "*" within a label, the path as a prefix.
def fits($image):
  key_parts as $key | ($key.host | host_parts) as $pattern | ($image.registry | host_parts) as $target
  | (($key.host | test("\\A(?:[^\\[\\]]*|\\[[^\\[\\]]*\\](?::[0-9]*)?)\\z"))
     and ($pattern.port == $target.port)
     and (($pattern.labels | length) == ($target.labels | length))
     and ("/" + $image.repository | startswith($key.path))
     and all(range($target.labels | length);
       . as $at | $target.labels[$at] as $part | try ($part | test($pattern.labels[$at] | label_pattern)) catch false))
    or ($key.host + $key.path == "index.docker.io" and ($image.registry | (. == "docker.io") or (test("[.:]") | not)));

# What a pull Secret does for an image: {name, outcome, text}.
def judged($image):
  . as $secret
  | (if .state == "missing" then {outcome: "missing", text: "does not exist in this namespace"}
     elif .state == "invalid" then {outcome: "missing", text: "is not a possible name, so it cannot exist"}
     elif .state == "forbidden" then {outcome: "unknown", text: "not checked: you may not read it"}
     elif .state == "skip" then {outcome: "unknown", text: "not checked, as you asked"}
     elif .state != "read" then {outcome: "unknown", text: "not checked: the request failed"}
     elif .problem == "type" then {outcome: "type", text: "has the type \(.type), which the kubelet ignores"}
     elif .problem == "key" then {outcome: "type", text: "has the type \(.type), but not the key that belongs to it"}
     elif .problem == "json" or any(.entries[]; .usable == "broken") then {outcome: "content", text: "holds an entry that the kubelet cannot parse"}
     elif .entries == [] then {outcome: "content", text: "holds no registry"}
     elif $image == null then {outcome: "unknown", text: "not compared: the image name cannot be parsed"}
     else
       ([.entries[] | . as $entry | select($entry.server | fits($image))]) as $fitting
       | if $fitting == [] then
           {outcome: "key", text: "has no entry for \($image.registry)/\($image.repository), only for: \([.entries[].server] | join(", "))"}
         elif all($fitting[]; .usable == "empty") then {outcome: "content", text: "fits, but without user and password: \([$fitting[].server] | join(", "))"}
         else {outcome: "fits", text: "fits: \([$fitting[].server] | join(", "))"} end
     end)
  | {name: ($secret.name | line), outcome, text: (.text | line)};

# Where the facts about Secrets say more than the message: the first rule that holds. $secrets: what each does for the image.
def refined($to; $secrets; $account):
  ([$secrets[].outcome]) as $outcomes
  | if ($to | startswith("registry-unauthorized#") | not) or $to == "registry-unauthorized#cause-secret-content" then $to
    elif $outcomes | any(. == "content") then "registry-unauthorized#cause-secret-content"
    elif $outcomes | any(. == "fits" or . == "unknown") then
      (if $to == "registry-unauthorized#cause-no-secret" then "registry-unauthorized#triage" else $to end)
    elif $outcomes | any(. == "missing") then "registry-unauthorized#cause-secret-missing"
    elif $outcomes | any(. == "type") then "registry-unauthorized#cause-secret-type"
    elif $outcomes | any(. == "key") then "registry-unauthorized#cause-server-key"
    elif ($account.secrets // []) != [] then "registry-unauthorized#cause-late"
    elif $to == "registry-unauthorized#triage" then "registry-unauthorized#cause-no-secret"
    else $to end;

# A value of the link, if the site would accept it.
def parameter($name; $pattern): select(. != null and . != "" and length <= 253 and test($pattern)) | "\($name)=\(@uri)";

# The address of a section, with the values that fill its commands.
def link($pod; $container; $image):
  . as $to | ($places[$to].path // "/") as $path
  | [ ($pod.namespace | parameter("namespace"; "\\A[a-z0-9-]+\\z")), ($pod.name | parameter("pod"; "\\A[a-z0-9.-]+\\z")),
      ($container | parameter("container"; "\\A[a-z0-9-]+\\z")),
      (if $image | reference == null then empty else $image | parameter("image"; "\\A[^-]") end),
      ($pod.node | parameter("node"; "\\A[a-z0-9.-]+\\z")) ] as $values
  | "\($site)\($path)" + (if $values == [] then "" else "?" + ($values | join("&")) end) + "#" + ($to | split("#")[1]);

# Of several messages the first that names a cause, else the first at all.
def best_evidence($table):
  [.[] | select(.text != "") | . + {found: (.text | recognised($table))}]
  | ([.[] | select(.found != null and .found.to != unspecific)][0]) // .[0] // {text: "", source: "", found: null};

# Sections that are worth a look besides the verdict.
def seconds($to; $judged; $image):
  def nobody_fits: all($judged[]; .outcome | IN("fits", "unknown") | not);
  (if any($judged[]; .outcome == "missing") then "registry-unauthorized#cause-secret-missing" else empty end),
  (if any($judged[]; .outcome == "type") then "registry-unauthorized#cause-secret-type" else empty end),
  (if any($judged[]; .outcome == "content") then "registry-unauthorized#cause-secret-content" else empty end),
  (if $image.registry == "k8s.gcr.io" then "k8s-registry#retired" else empty end),
  (if $to == "image-not-found#triage" and $image.registry != "docker.io" and nobody_fits then "image-not-found#cause-private" else empty end),
  (if ($to | startswith("registry-rate-limit#")) and $judged != [] and nobody_fits then "registry-rate-limit#cause-login-not-used" else empty end);

# What is to be said of a container that waits for its image.
def finding($pod; $events; $table; $secrets; $account):
  . as $container
  | ([$events[] | select(.uid == $pod.uid and .field == $container.field and .reason == "Failed")
      | select(.message | startswith("Error: ") | not)] | max_by(.time)) as $event
  | ([{text: (if .message != "" then .message elif reasons | has($container.reason) then "" else .reason end), source: "status"},
      {text: ($event.message // ""), source: "event"}] | best_evidence($table)) as $evidence
  | ([$pod.volumes[] | . as $volume | select($volume != $container.image and ($evidence.text | contains("\"\($volume)\"")))][0]) as $volume
  | ($volume // .image) as $image | ($image | reference) as $parts
  | [$secrets[] | judged($parts)] as $judged
  | (reasons[.reason] // if .reason | undecodable then "registry-unauthorized#cause-secret-content" else unspecific end) as $by_reason
  | (if $evidence.found == null or ($evidence.found.to == unspecific) then $by_reason else $evidence.found.to end) as $by_message
  | refined($by_message; $judged; $account) as $to
  | {container: (.name | line), role, image: ($image | line), volume: ($volume != null), reference: $parts, policy,
     reason: (.reason | line), evidence: ($evidence.text | line | masked | .[0:1000]), source: $evidence.source,
     signature: ($evidence.found.text // null), secrets: $judged,
     section: $to, title: ($places[$to].title // $to), link: ($to | link($pod; $container.name; $image)),
     also: ([seconds($to; $judged; $parts) | select(. != $to)] | unique
       | map({section: ., title: ($places[.].title // .), link: link($pod; $container.name; $image)}))};

# What is to be said of a Pod without sandbox.
def sandbox_finding($pod; $table):
  (recognised($table)) as $found
  | {container: "", role: "sandbox", image: "", volume: false, reference: null, policy: "", reason: "FailedCreatePodSandBox",
     evidence: (line | masked | .[0:1000]), source: "event", signature: $found.text, secrets: [], section: $found.to,
     title: ($places[$found.to].title // $found.to), link: ($found.to | link($pod; ""; "")), also: []};

# What else is worth a line about a container of the one Pod that was asked for.
def remark($pod; $events):
  . as $container
  | ([$events[] | select(.uid == $pod.uid and .field == $container.field and (.reason | IN("Pulling", "Pulled", "Failed")))] | max_by(.time)) as $last
  | if .state == "running" or .state == "terminated" then "\(.state): the image is there"
    elif .state == "waiting" and (.reason | IN("ContainerCreating", "PodInitializing") | not) then "waits for something else: \(.reason | line)"
    elif $last.reason == "Pulling" then
      "pulling since \($last.time); if that is long: \($places["slow-image-pull#triage"].title), \("slow-image-pull#triage" | link($pod; $container.name; $container.image))"
    elif $pod.node == null then "the Pod has no node yet, so nothing was pulled"
    elif .reason == "PodInitializing" then "waits for the init containers"
    else "not started yet, nothing is known of its image" end;

# The whole report: one entry for each Pod that has something to say.
signatures as $table
| [$pods[] | . as $pod
   | ([$accounts[] | select(.name == $pod.account)][0] // {state: "unknown", secrets: []}) as $account
   | [$pod.secrets[] | . as $name | ([$secrets[] | select(.name == $name)][0] // {name: $name, state: "invalid"})] as $named
   | [containers | . as $container | select(waits_for_image($table)) | finding($pod; $events; $table; $named; $account)] as $waiting
   | [if any(containers; .reason | IN("ContainerCreating", "PodInitializing")) then sandbox_failure($events; $table) | sandbox_finding($pod; $table) else empty end] as $sandbox
   | {namespace, pod: .name, node, serviceAccount: .account, serviceAccountState: $account.state,
      secretsOfServiceAccount: ($account.secrets // []), findings: ($waiting + $sandbox),
      others: (if $single == "yes" then [containers | . as $container | select(waits_for_image($table) | not)
        | {container: (.name | line), role, image: (.image | line), remark: remark($pod; $events)}] else [] end)}
   | select($single == "yes" or .findings != [])]
JQ
}

# The report as text, in jq.
text() {
  cat <<'JQ'
def column: "    " + pad(10);
def with_role: if .role == "" then .container else "\(.container) (\(.role))" end;
def shown($finding):
  ("  " + (if .role == "sandbox" then "\($bold)sandbox of the Pod\($reset)" else "container \($bold)\(with_role)\($reset)" end)),
  (if .image == "" then empty else ("image" | column) + .image + (if .volume then "  (an image volume of the Pod)" else "" end) end),
  (if .role == "sandbox" then empty
   elif .reference == null then ("" | column) + "this name cannot be parsed"
   else ("" | column) + "registry \(.reference.registry), repository \(.reference.repository)"
     + (if .reference.tag then ", tag \(.reference.tag)" else "" end) + (if .reference.digest then ", digest \(.reference.digest[0:19])…" else "" end)
     + (if .reference.tag or .reference.digest then "" else ", no tag, so latest" end) end),
  (if .policy == "" then empty else ("policy" | column) + .policy end),
  (("state" | column) + "\($red)\(.reason)\($reset)"),
  (if .evidence == "" then ("evidence" | column) + "no message in the status, and no event is left" else ("evidence" | column) + "\(.evidence) (\(.source))" end),
  (if .role == "sandbox" then empty elif .secrets == [] then ("secrets" | column) + "the Pod names none" else
     (.secrets | to_entries[] | (if .key == 0 then "secrets" else "" end | column) + "\(.value.name): \(.value.text)") end),
  (("verdict" | column) + "\($bold)\(.title)\($reset)"),
  (("" | column) + .link),
  (.also[] | (("see also" | column) + .title), (("" | column) + .link));
def account_line:
  if .serviceAccountState == "missing" then ", which does not exist"
  elif .serviceAccountState == "forbidden" then ", which you may not read"
  elif .serviceAccountState == "read" and .secretsOfServiceAccount != [] then ", which gives new Pods: \(.secretsOfServiceAccount | map(line) | join(", "))"
  else "" end;
(.[] | "\($bold)Pod \(.namespace)/\(.pod)\($reset)",
  ("  " + (if .node then "node \(.node)" else "no node yet" end) + ", ServiceAccount \(.serviceAccount // "none")" + account_line),
  (.findings[] | "", shown(.)),
  (if .others == [] then empty else "", (.others[] | "  container \(with_role): \(.remark)") end),
  ""),
([.[].findings[]] as $all
 | if $all == [] then
     (if $single == "yes" then "No container of this Pod waits for its image."
      elif $count == 0 then "There is no Pod in this namespace."
      else "No container waits for its image. Pods looked at: \($count)." end)
   else "Containers without image: \($all | length), in Pods: \([.[] | select(.findings != [])] | length) of \($count).",
     ($all | group_by(.section) | sort_by(-length)[] | "  \(length)  \(.[0].title)") end)
JQ
}

# Runs one of the jq programs over everything that was read.
evaluate() {
  jq -n -c "$@" --arg signatures "$(signatures)" \
    --slurpfile pods "$work/pods.json" --slurpfile events "$work/events.json"
}

# The names that affected Pods use, one a line, in jq. Names that cannot exist are left out.
names() {
  cat <<'JQ'
signatures as $table
| [$pods[] | select(affected($events; $table)) | .[$field] | if type == "array" then .[] else . // empty end] | unique[]
| select(length <= 253 and test("\\A[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\\z"))
JQ
}

# Writes the names of one kind that affected Pods use: FIELD, which is "account" or "secrets".
find_names() {
  evaluate -r --arg field "$1" "$(library)
$(diagnosis)
$(names)" >"$work/names" || cannot_check 'jq could not read what kubectl printed'
}

# Prints the report in the format that was asked for.
print_report() {
  bold=''
  red=''
  reset=''
  if wants_color; then
    bold=$(printf '\033[1m')
    red=$(printf '\033[31m')
    reset=$(printf '\033[0m')
  fi
  if [ "$format" = json ]; then
    jq . "$work/report.json"
  else
    jq -r --arg single "$single" --argjson count "$(jq -s length "$work/pods.json")" \
      --arg bold "$bold" --arg red "$red" --arg reset "$reset" "$(library)
$(text)" "$work/report.json"
  fi
}

# Goes through all steps.
main() {
  read_arguments "$@"
  check_programs
  make_folder
  single=no
  [ -z "$pod" ] || single=yes
  read_pods
  read_events
  : >"$work/accounts.json"
  : >"$work/secrets.json"
  find_names account
  while IFS= read -r name; do read_account "$name" </dev/null; done <"$work/names"
  find_names secrets
  while IFS= read -r name; do read_secret "$name" </dev/null; done <"$work/names"
  evaluate --arg site "$site" --arg single "$single" --argjson places "$(places)" \
    --slurpfile accounts "$work/accounts.json" --slurpfile secrets "$work/secrets.json" "$(library)
$(diagnosis)
$(report)" >"$work/report.json" || cannot_check 'jq could not read what kubectl printed'
  # Above 128: whoever read the output has seen enough, as "head" does.
  print_report || [ "$?" -gt 128 ] || cannot_check 'jq could not print the report'
  [ "$(jq '[.[].findings[]] | length' "$work/report.json")" = 0 ] || exit 1
}

# --- generated from the runbooks: begin ---
# By scripts/generate/download-scripts.ts; the columns are separated by tabs.

# Section of a page and the message that leads there, where * stands for anything. The first that fits wins.
signatures() {
  cat <<'TABLE'
registry-rate-limit#cause-pull-limit	toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit
image-disk-pressure#cause-other-data	Insufficient free disk space on the node's image filesystem (*% of * used). Failed to free sufficient space by deleting unused images (freed * bytes).
registry-timeout#cause-egress-blocked	Error response from daemon: Get "*": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)
image-disk-pressure#cause-other-data	Failed to garbage collect required amount of images. Attempted to free * bytes, but only found * bytes eligible to free.
registry-rate-limit#cause-pull-limit	toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit
registry-tls#cause-clock	failed to do request: * "https://*": *x509: certificate has expired or is not yet valid: current time * is before *
registry-tls#cause-expired	failed to do request: * "https://*": *x509: certificate has expired or is not yet valid: current time * is after *
image-inspect-error#cause-cri-missing	Failed to inspect image "*": rpc error: code = Unimplemented desc = unknown service runtime.v1.ImageService
invalid-image-name#cause-scheme	Failed to apply default image tag "http*://*": couldn't parse image name "*": invalid reference format
invalid-image-name#cause-template	Failed to apply default image tag "*%!s(*)": couldn't parse image name "*": invalid reference format
image-digest-mismatch#cause-altered	failed commit on ref "*": unexpected commit digest sha256:*, expected sha256:*: failed precondition
slow-image-pull#cause-queue	invalid configuration: maxParallelImagePulls cannot be larger than 1 unless SerializeImagePulls *
image-not-found#cause-short-name	short-name "*" did not resolve to an alias and no unqualified-search registries are defined in "*"
image-inspect-error#cause-runtime-down	Failed to inspect image "*": rpc error: code = Unavailable desc = error reading from server: EOF
image-platform-mismatch#cause-not-built	choosing image instance: no image found in manifest list for architecture "*", variant "*", OS "*"
invalid-image-name#cause-tag	Failed to apply default image tag "*:": couldn't parse image name "*:": invalid reference format
registry-dns#cause-stub	failed to do request: * dial tcp: lookup * on 127.0.0.53:53: read udp *: read: connection refused
registry-rate-limit#cause-abuse-limit	failed to fetch anonymous token: unexpected status from GET request to *: 429 Too Many Requests
image-platform-mismatch#cause-not-built	choosing image instance: no image found in image index for architecture "*", variant "*", OS "*"
invalid-image-name#diagnosis	Failed to apply default image tag "*": couldn't parse image name "*": invalid reference format
image-pull-interrupted#cause-restart	Failed to pull image "*": rpc error: code = Unavailable desc = error reading from server: EOF
registry-unauthorized#cause-secret-missing	Unable to retrieve some image pull secrets (*); attempting to pull the image may not succeed.
sandbox-image#cause-old-name	failed to generate sandbox container spec: invalid empty entrypoint and cmd in image config *
image-pull-backoff#cause-schema-1	media type "*" is no longer supported since containerd *, please rebuild the image as "*" or "*"
registry-tls#cause-http	Error response from daemon: Get "https://*": http: server gave HTTP response to HTTPS client
image-pull-backoff#cause-schema-1	Pulling Schema 1 images have been deprecated and disabled by default since containerd v2.0.
sandbox-image#triage	Failed to create pod sandbox: * failed to pull image "*": failed to pull and unpack image "*"
registry-dns#cause-no-resolver	failed to do request: * dial tcp: lookup * on [::1]:53: read udp *: read: connection refused
invalid-image-name#cause-characters	spec.*ontainers[*].image: Invalid value: "*": must not have leading or trailing whitespace
registry-unauthorized#cause-no-secret	failed to fetch anonymous token: unexpected status from * request to *: 401 Unauthorized
containerd-mirrors#cause-plugin-id	Ignoring unknown key in TOML for plugin* key=registry plugin=io.containerd.grpc.v1.cri
registry-timeout#cause-blob-host	failed to copy: httpReadSeeker: failed open: failed to do request: Get "*": dial tcp *
image-inspect-error#cause-runtime-down	Failed to inspect image "*": rpc error: code = Unavailable desc = connection error: *
registry-unauthorized#cause-no-secret	failed to fetch anonymous token: unexpected status from * request to *: 403 Forbidden
registry-unauthorized#cause-rejected	failed to fetch oauth token: unexpected status from * request to *: 401 Unauthorized
registry-dns#cause-server	Error response from daemon: Get "*": dial tcp: lookup * on *: read udp *: i/o timeout
registry-dns#cause-server	failed to do request: * dial tcp: lookup * on *: read udp *: read: connection refused
image-platform-mismatch#cause-not-built	get image config descriptor: no match for platform in manifest sha256:*: not found
image-platform-mismatch#cause-not-built	failed to pull and unpack image "*": no match for platform in manifest: not found
registry-unauthorized#triage	pull access denied for *, repository does not exist or may require 'docker login'
registry-timeout#cause-proxy-broken	failed to do request: * proxyconnect tcp: dial tcp *: connect: connection refused
image-pull-interrupted#cause-cut	failed to copy: httpReadSeeker: failed open: failed to do request: Get "*": EOF
registry-dns#cause-server	failed to do request: * dial tcp: lookup *: Temporary failure in name resolution
image-digest-mismatch#cause-altered	failed to copy: httpReadSeeker: read past expected size *: failed precondition
registry-dns#cause-stub	failed to do request: * dial tcp: lookup * on 127.0.0.53:53: server misbehaving
image-disk-pressure#cause-gc-cannot-delete	wanted to free * bytes, but freed * bytes space with errors in image deletion: *
registry-tls#cause-name	x509: cannot validate certificate for * because it doesn't contain any IP SANs
registry-timeout#cause-nat-exhausted	failed to do request: * dial tcp *: connect: cannot assign requested address
image-pull-interrupted#cause-old-flag	failed to parse kubelet flag: unknown flag: --image-pull-progress-deadline
registry-unauthorized#triage	pull access denied, repository does not exist or may require authorization
registry-unauthorized#cause-secret-content	unable to parse auth field, must be formatted as base64(username:password)
registry-unauthorized#triage	pulling from host * failed with status code [manifests *]: 401 Unauthorized
registry-tls#cause-name	failed to do request: * "https://*": *x509: certificate is valid for *, not *
slow-image-pull#cause-queue	invalid configuration: maxParallelImagePulls * must be a positive number
image-store-corrupt#cause-database	panic: assertion failed: Page expected to be: *, but self identifies as *
image-inspect-error#cause-overloaded	Failed to inspect image "*": rpc error: code = DeadlineExceeded desc = *
invalid-image-name#cause-digest	invalid repository name (*), cannot specify 64-byte hexadecimal strings
registry-tls#cause-name	x509: certificate relies on legacy Common Name field, use SANs instead
registry-unauthorized#cause-credential-provider	Failed getting credential from external registry credential provider
containerd-mirrors#cause-plugin-id	containerd config version `*` is not supported, the max version is `*`
registry-dns#cause-server	failed to do request: * dial tcp: lookup * on *: read udp *: i/o timeout
image-not-found#cause-short-name	short name mode is enforcing, but image name * returns ambiguous list
registry-timeout#cause-mtu	Error response from daemon: Get "*": net/http: TLS handshake timeout
registry-tls#cause-ca-not-read	Ignoring unknown key in TOML for plugin* key="registry configs * tls"
containerd-mirrors#cause-plugin-id	expected containerd config version equal to or less than `*`, got `*`
registry-timeout#cause-slow	failed to do request: * net/http: timeout awaiting response headers
invalid-image-name#cause-template	invalid reference format: repository name (*{{*}}*) must be lowercase
registry-timeout#cause-ipv6	failed to do request: * dial tcp *: connect: network is unreachable
registry-unauthorized#cause-permission	reading manifest * in *: requested access to the resource is denied
sandbox-image#triage	creating pod sandbox with name "*": initializing source docker://*
registry-dns#cause-server	failed to do request: * dial tcp: lookup * on *: server misbehaving
registry-dns#cause-server	dial tcp: lookup registry*: Temporary failure in name resolution
registry-timeout#cause-proxy-broken	failed to do request: * proxyconnect tcp: dial tcp *: i/o timeout
invalid-image-name#cause-template	invalid reference format: repository name (*$*) must be lowercase
registry-dns#cause-cluster-name	failed to do request: * dial tcp: lookup *.svc* on *: no such host
image-pull-backoff#cause-signature	image pull failed for * because the signature validation failed
invalid-image-name#cause-upper-case	invalid reference format: repository name (*) must be lowercase
registry-timeout#cause-registry-5xx	unexpected status from * request to *: 500 Internal Server Error
registry-rate-limit#cause-abuse-limit	unexpected status from HEAD request to *: 429 Too Many Requests
image-inspect-error#cause-record	Failed to inspect image "*": Id or size of image "*" is not set
registry-timeout#cause-refused	failed to do request: * dial tcp *: connect: connection refused
registry-rate-limit#triage	unexpected status from GET request to *: 429 Too Many Requests
registry-unauthorized#cause-rejected	authorization server did not include a token in the response
image-store-corrupt#cause-content	children: invalid desc sha256:*: unexpected end of JSON input
registry-timeout#cause-registry-5xx	unexpected status from * request to *: 503 Service Unavailable
err-image-never-pull#diagnosis	Container image "*" is not present with pull policy of Never
image-pull-interrupted#cause-stalled	Timed out on waiting up to * for image pull progress updates
registry-timeout#cause-egress-blocked	failed to do request: * dial tcp *: connect: no route to host
image-digest-mismatch#triage	failed to resolve reference "*@sha256:*": *@sha256:*: not found
registry-timeout#cause-egress-blocked	Error response from daemon: Get "*": dial tcp *: i/o timeout
registry-tls#cause-ca-not-read	`configs.tls` cannot be set when `config_path` is provided
registry-dns#diagnosis	failed to do request: * dial tcp: lookup * on *: no such host
registry-timeout#cause-refused	image pull failed for * because the registry is unavailable
image-pull-backoff#cause-signature	image verifier * blocked pull of * with digest * for reason: *
containerd-mirrors#cause-config-path	`mirrors` is deprecated, please use `config_path` instead
image-pull-interrupted#cause-cut	failed to copy: read tcp *: read: connection reset by peer
registry-unauthorized#triage	server message: insufficient_scope: authorization failed
registry-unauthorized#cause-rejected	unable to retrieve auth token: invalid username/password
registry-timeout#cause-registry-5xx	unexpected status from * request to *: 504 Gateway Timeout
sandbox-image#triage	failed to get sandbox image "*": failed to pull image "*"
containerd-mirrors#cause-both-forms	`mirrors` cannot be set when `config_path` is provided
registry-dns#diagnosis	failed to do request: * dial tcp: lookup *: no such host
registry-timeout#cause-mtu	failed to do request: * net/http: TLS handshake timeout
image-platform-mismatch#cause-not-built	no matching manifest for * in the manifest list entries
registry-dns#diagnosis	pinging container registry *: Get "*": dial tcp: lookup *
registry-dns#diagnosis	Error response from daemon: Get "*": dial tcp: lookup *
registry-dns#cause-server	dial tcp: lookup registry* on *: read udp *: i/o timeout
registry-timeout#cause-egress-blocked	failed to do request: * read: connection reset by peer
registry-timeout#cause-proxy-broken	failed to do request: *: Proxy Authentication Required
registry-unauthorized#cause-rejected	unexpected status from * request to *: 401 Unauthorized
image-store-corrupt#cause-forgotten	Failed to check whether image is unpacked for image *
image-store-corrupt#cause-content	blob sha256:* expected at *: blob not found: not found
image-pull-interrupted#cause-stalled	failed to pull and unpack image "*": context canceled
image-pull-interrupted#cause-cut	short read: expected * bytes but got *: unexpected EOF
registry-tls#cause-protocol	tls: first record does not look like a TLS handshake
registry-timeout#cause-registry-5xx	unexpected status from * request to *: 502 Bad Gateway
image-store-corrupt#cause-content	unmarshal image config: unexpected end of JSON input
registry-tls#diagnosis	pinging container registry *: Get "https://*": *x509: *
registry-unauthorized#cause-rejected	server message: invalid_token: authorization failed
containerd-mirrors#cause-mirror-refuses	trying next host - response was http.StatusNotFound
registry-tls#diagnosis	Error response from daemon: Get "https://*": *x509: *
registry-unauthorized#cause-allow-list	unexpected status from * request to *: 403 Forbidden
registry-unauthorized#cause-rejected	Error response from daemon: Head "*": unauthorized
image-digest-mismatch#cause-altered	Manifest does not match provided manifest digest *
registry-dns#cause-server	dial tcp: lookup registry* on *: server misbehaving
image-digest-mismatch#cause-altered	failed size validation: * != *: failed precondition
image-disk-pressure#triage	failed to extract layer *: no space left on device
image-digest-mismatch#triage	manifest for *@sha256:* not found: manifest unknown
registry-tls#cause-protocol	remote error: tls: protocol version not supported
image-platform-mismatch#cause-cpu-level	Fatal glibc error: CPU does not support x86-64-v*
image-pull-interrupted#cause-stalled	cancel pulling image * because of no progress in *
image-store-corrupt#cause-content	failed to extract layer *: gzip: invalid checksum
image-pull-backoff#cause-schema-1	schema 1 image manifests are no longer supported
registry-rate-limit#cause-other-registry	toomanyrequests: retry-after: *, allowed: */minute
registry-unauthorized#cause-no-secret	authorization failed: no basic auth credentials
registry-tls#cause-http	http: server gave HTTP response to HTTPS client
image-store-corrupt#cause-database	failed to load plugin* error="invalid database"*
registry-timeout#triage	pinging container registry *: Get "*": dial tcp *
registry-unauthorized#cause-no-secret	reading manifest * in *: authentication required
image-digest-mismatch#triage	reading manifest sha256:* in *: manifest unknown
registry-rate-limit#triage	unexpected status code *: 429 Too Many Requests
registry-rate-limit#triage	Error response from daemon: toomanyrequests: *
registry-timeout#cause-egress-blocked	failed to do request: * dial tcp *: i/o timeout
registry-tls#cause-unknown-ca	x509: certificate signed by unknown authority
image-platform-mismatch#cause-single-platform	exec container process `*`: Exec format error
image-digest-mismatch#triage	failed to resolve image: *@sha256:*: not found
registry-dns#diagnosis	dial tcp: lookup registry* on *: no such host
image-not-found#triage	failed to resolve reference "*": *: not found
containerd-mirrors#cause-mirror-refuses	unexpected status from HEAD request to *?ns=*
image-store-corrupt#cause-snapshot	parent snapshot * does not exist: not found
image-disk-pressure#triage	failed to copy: *: no space left on device
registry-timeout#cause-proxy-broken	failed to do request: * proxyconnect tcp: *
image-store-corrupt#cause-content	failed to get reader from content store: *
image-not-found#triage	manifest for * not found: manifest unknown
sandbox-image#cause-kubelet-flag	unknown flag: --pod-infra-container-image
image-store-corrupt#cause-content	failed to extract layer *: unexpected EOF
image-store-corrupt#cause-content	wrong diff id * calculated on extraction *
registry-unauthorized#cause-credential-provider	Failed to provide credentials for image
image-not-found#triage	reading manifest * in *: manifest unknown
registry-tls#cause-client-certificate	remote error: tls: certificate required
invalid-image-name#cause-template	spec.*ontainers[*].image: Required value
image-digest-mismatch#cause-altered	Digest did not match, expected *, got *
image-not-found#triage	reading manifest * in *: name unknown: *
registry-unauthorized#cause-no-secret	unauthorized: authentication required
image-not-found#triage	failed to resolve image: *: not found
registry-tls#cause-protocol	remote error: tls: handshake failure
image-not-found#triage	repository * not found: name unknown
registry-timeout#cause-proxy-broken	failed to do request: *: Forbidden
image-platform-mismatch#triage	no match for platform in manifest
image-pull-backoff#cause-signature	Error: SignatureValidationFailed
containerd-mirrors#cause-mirror-refuses	trying next host after status: *
sandbox-image#triage	failed to get sandbox image "*"
registry-rate-limit#cause-other-registry	toomanyrequests: Rate exceeded
registry-rate-limit#triage	too many requests to registry
image-inspect-error#triage	Failed to inspect image "*": *
image-not-found#cause-removed	unknown: artifact * not found
containerd-mirrors#cause-hosts-file	failed to decode *hosts.toml*
containerd-mirrors#cause-capabilities	no resolve hosts: not found
registry-timeout#cause-refused	Error: RegistryUnavailable
registry-unauthorized#cause-no-secret	no basic auth credentials
registry-tls#cause-ca-not-read	unable to load CA cert "*"
registry-tls#cause-ca-not-read	unable to read CA cert "*"
image-digest-mismatch#cause-altered	unexpected commit digest *
err-image-never-pull#diagnosis	Error: ErrImageNeverPull
image-inspect-error#triage	Error: ImageInspectError
image-store-corrupt#diagnosis	failed to extract layer *
invalid-image-name#diagnosis	Error: InvalidImageName
image-store-corrupt#cause-snapshot	error unpacking image: *
image-disk-pressure#triage	no space left on device
registry-timeout#cause-egress-blocked	dial tcp *: i/o timeout
containerd-mirrors#cause-hosts-file	invalid `host` tree
image-platform-mismatch#cause-single-platform	exec format error
image-pull-backoff#cause-pull-qps	pull QPS exceeded
containerd-mirrors#cause-mirror-refuses	trying next host
image-pull-backoff#triage	is waiting to start: trying and failing to pull image
image-pull-backoff#triage	is waiting to start: image can't be pulled
image-pull-backoff#triage	failed to pull and unpack image "*"
image-pull-backoff#triage	Back-off pulling image "*"
image-pull-backoff#triage	Error: ImagePullBackOff
image-pull-backoff#triage	Failed to pull image "*"
image-pull-backoff#triage	Error: ErrImagePull
TABLE
}

# Key, address and title of a page.
pages_table() {
  cat <<'TABLE'
k8s-registry	/reference/k8s-registry/	registry.k8s.io (k8s.gcr.io retired)
containerd-mirrors	/runbooks/containerd-mirrors/	containerd mirror settings have no effect
err-image-never-pull	/runbooks/err-image-never-pull/	ErrImageNeverPull
image-digest-mismatch	/runbooks/image-digest-mismatch/	Digest not found or mismatched behind a mirror
image-disk-pressure	/runbooks/image-disk-pressure/	No disk space for images
image-inspect-error	/runbooks/image-inspect-error/	ImageInspectError (InspectFailed)
image-not-found	/runbooks/image-not-found/	Image or tag not found
image-platform-mismatch	/runbooks/image-platform-mismatch/	Image built for another CPU architecture
image-pull-backoff	/runbooks/image-pull-backoff/	ImagePullBackOff / ErrImagePull
image-pull-interrupted	/runbooks/image-pull-interrupted/	Pull interrupted: EOF, canceled, stalled
image-store-corrupt	/runbooks/image-store-corrupt/	Node image store corrupt
invalid-image-name	/runbooks/invalid-image-name/	InvalidImageName
registry-dns	/runbooks/registry-dns/	Registry name does not resolve
registry-rate-limit	/runbooks/registry-rate-limit/	429 Too Many Requests (Docker Hub and others)
registry-timeout	/runbooks/registry-timeout/	Registry unreachable or timing out
registry-tls	/runbooks/registry-tls/	x509 / TLS errors from the registry
registry-unauthorized	/runbooks/registry-unauthorized/	Registry says 401/403/denied
sandbox-image	/runbooks/sandbox-image/	Pause (sandbox) image cannot be pulled
slow-image-pull	/runbooks/slow-image-pull/	Image pull is slow
TABLE
}

# Section of a page, and its heading where it is about one cause.
sections_table() {
  cat <<'TABLE'
containerd-mirrors#cause-both-forms	Both forms at once: mirrors and config_path
containerd-mirrors#cause-capabilities	The mirror may not resolve tags
containerd-mirrors#cause-config-path	config_path is not set, or names several folders
containerd-mirrors#cause-hosts-file	hosts.toml is rejected or read differently
containerd-mirrors#cause-mirror-refuses	The mirror is asked and refuses
containerd-mirrors#cause-plugin-id	The table has the name of another version
err-image-never-pull#diagnosis
err-image-never-pull#triage
image-digest-mismatch#cause-altered	The content was altered on the way
image-digest-mismatch#triage
image-disk-pressure#cause-gc-cannot-delete	Images cannot be deleted
image-disk-pressure#cause-other-data	Other data fills the disk
image-disk-pressure#triage
image-inspect-error#cause-cri-missing	The runtime runs without its CRI service
image-inspect-error#cause-overloaded	The runtime answers too slowly
image-inspect-error#cause-record	The record of the image is broken
image-inspect-error#cause-runtime-down	The runtime is down or restarting
image-inspect-error#triage
image-not-found#cause-private	A private repository answers 404
image-not-found#cause-removed	The tag was removed
image-not-found#cause-short-name	CRI-O does not know the registry of a short name
image-not-found#triage
image-platform-mismatch#cause-cpu-level	The CPU is too old for the build
image-platform-mismatch#cause-not-built	The image was not built for this CPU
image-platform-mismatch#cause-single-platform	A single image under a common tag
image-platform-mismatch#triage
image-pull-backoff#cause-pull-qps	Too many pulls at once on one node
image-pull-backoff#cause-schema-1	The image is in a format that containerd dropped
image-pull-backoff#cause-signature	A signature policy refuses the image
image-pull-backoff#triage
image-pull-interrupted#cause-cut	Something on the path cuts the transfer
image-pull-interrupted#cause-old-flag	The old kubelet flag
image-pull-interrupted#cause-restart	containerd or the kubelet was restarted
image-pull-interrupted#cause-stalled	The transfer stood still
image-store-corrupt#cause-content	Content of one image is damaged
image-store-corrupt#cause-database	The database is broken
image-store-corrupt#cause-forgotten	The CRI has forgotten the image
image-store-corrupt#cause-snapshot	A snapshot is missing or damaged
image-store-corrupt#diagnosis
invalid-image-name#cause-characters	Characters that should not be there
invalid-image-name#cause-digest	The digest is not one
invalid-image-name#cause-scheme	A scheme before the name
invalid-image-name#cause-tag	The tag is empty or not allowed
invalid-image-name#cause-template	A template was not rendered, or rendered wrongly
invalid-image-name#cause-upper-case	Upper case in the path
invalid-image-name#diagnosis
invalid-image-name#triage
k8s-registry#retired	k8s.gcr.io is retired
registry-dns#cause-cluster-name	The registry is named by a Service
registry-dns#cause-no-resolver	There is no resolver
registry-dns#cause-server	The server does not answer, or fails
registry-dns#cause-stub	systemd-resolved has no server, or is down
registry-dns#diagnosis
registry-rate-limit#cause-abuse-limit	The abuse limit
registry-rate-limit#cause-login-not-used	The login is not used
registry-rate-limit#cause-other-registry	Other registries
registry-rate-limit#cause-pull-limit	The pull limit is used up
registry-rate-limit#triage
registry-timeout#cause-blob-host	The host of the layers is blocked
registry-timeout#cause-egress-blocked	Egress is blocked
registry-timeout#cause-ipv6	IPv6 is preferred and does not work
registry-timeout#cause-mtu	Large packets do not arrive (MTU)
registry-timeout#cause-nat-exhausted	NAT or connection table is exhausted
registry-timeout#cause-proxy-broken	The proxy or tunnel does not work
registry-timeout#cause-refused	The host refuses the connection
registry-timeout#cause-registry-5xx	The registry answers 5xx
registry-timeout#cause-slow	The registry is slow
registry-timeout#triage
registry-tls#cause-ca-not-read	The CA file is there but not used
registry-tls#cause-client-certificate	The registry wants a client certificate
registry-tls#cause-clock	The clock of the node is wrong
registry-tls#cause-expired	The certificate has expired
registry-tls#cause-http	The registry speaks HTTP
registry-tls#cause-name	The name does not match
registry-tls#cause-protocol	The protocol does not match
registry-tls#cause-unknown-ca	The CA is unknown to the node
registry-tls#diagnosis
registry-unauthorized#cause-allow-list	A list refuses the node or the image
registry-unauthorized#cause-credential-provider	The kubelet's credential provider fails
registry-unauthorized#cause-late	The Secret was attached too late
registry-unauthorized#cause-no-secret	The Pod has no credentials
registry-unauthorized#cause-permission	The account may not pull this repository
registry-unauthorized#cause-rejected	The credentials are wrong, expired or revoked
registry-unauthorized#cause-secret-content	The content of the Secret cannot be used
registry-unauthorized#cause-secret-missing	The Secret is not in the namespace of the Pod
registry-unauthorized#cause-secret-type	The Secret has the wrong type
registry-unauthorized#cause-server-key	The server key does not match the image
registry-unauthorized#triage
sandbox-image#cause-kubelet-flag	The kubelet has the removed flag
sandbox-image#cause-old-name	The name is wrong or retired
sandbox-image#triage
slow-image-pull#cause-queue	One pull at a time
slow-image-pull#triage
TABLE
}

# --- generated from the runbooks: end ---

main "$@"
