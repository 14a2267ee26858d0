#!/bin/sh
# image-audit: which workloads name images in a way that will hurt one day?
#
# It reads only. The one command that it runs against the cluster is "kubectl get", see ask(). It reads no Secrets.
# It needs a POSIX shell, kubectl, and jq 1.6 or newer.

set -u
LC_ALL=C
export LC_ALL

program=image-audit
site=${RUNBOOK_SITE:-http://localhost:3000}
namespace=''
context=''
color=auto
format=table
everywhere=no
strict=no
allowed=''
private=''

# The help text.
usage() {
  cat <<'TEXT'
Usage: image-audit.sh [options]

Looks at the images of Deployments, StatefulSets, DaemonSets, ReplicaSets, ReplicationControllers, Jobs, CronJobs
and Pods, with init containers, debug containers, injected sidecars and image volumes. It changes nothing.

Options:
  -n, --namespace NAME    namespace; default: that of the kubectl context
  -A, --all-namespaces    all namespaces
      --context NAME      kubectl context; default: the current one
      --allow REGISTRY    registry that may be used, perhaps with a path: registry.example.com/shop; may stand
                          several times; without it every registry is allowed
      --private REGISTRY  registry that needs a login, in the same form: workloads that use it without
                          a pull Secret are reported; may stand several times
      --json, --csv       print the findings as JSON or CSV instead of a table
      --strict            end with status 1 when there are findings
      --site URL          address of the runbooks, also with /zh-Hans for the Chinese pages;
                          default: $RUNBOOK_SITE, else http://localhost:3000
      --color WHEN        auto (default), always or never; NO_COLOR is respected
  -h, --help              print this text

Exit status:
  0  looked at everything; with --strict: and found nothing
  1  with --strict: there are findings
  2  wrong usage
  3  could not check everything: a program is missing, or the API server did not answer as needed
TEXT
}

# --- shared with image-pull-diagnose.sh: begin ---

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

# --- shared with image-pull-diagnose.sh: end ---

# Reads the command line.
read_arguments() {
  while [ "$#" -gt 0 ]; do
    case $1 in
      -n | --namespace) need_value "$1" "$#" "${2:-}" && namespace=$2 && shift ;;
      --namespace=*) need_value --namespace 2 "${1#*=}" && namespace=${1#*=} ;;
      -A | --all-namespaces) everywhere=yes ;;
      --context) need_value "$1" "$#" "${2:-}" && context=$2 && shift ;;
      --context=*) need_value --context 2 "${1#*=}" && context=${1#*=} ;;
      --allow) need_value "$1" "$#" "${2:-}" && check_registry "$2" && allowed="$allowed$2 " && shift ;;
      --allow=*) need_value --allow 2 "${1#*=}" && check_registry "${1#*=}" && allowed="$allowed${1#*=} " ;;
      --private) need_value "$1" "$#" "${2:-}" && check_registry "$2" && private="$private$2 " && shift ;;
      --private=*) need_value --private 2 "${1#*=}" && check_registry "${1#*=}" && private="$private${1#*=} " ;;
      --site) need_value "$1" "$#" "${2:-}" && site=$2 && shift ;;
      --site=*) need_value --site 2 "${1#*=}" && site=${1#*=} ;;
      --color) need_value "$1" "$#" "${2:-}" && color=$2 && shift ;;
      --color=*) need_value --color 2 "${1#*=}" && color=${1#*=} ;;
      --json) format=json ;;
      --csv) format=csv ;;
      --strict) strict=yes ;;
      -h | --help) usage && exit 0 ;;
      -*) wrong_usage "unknown option: $(printable "$1")" ;;
      *) wrong_usage "unexpected argument: $(printable "$1")" ;;
    esac
    shift
  done
  [ -z "$namespace" ] || [ "$everywhere" = no ] || wrong_usage 'name a namespace, or all of them, not both'
  check_namespace "$namespace"
  check_context "$context"
  check_site "$site"
  check_color "$color"
  site=${site%/}
}

# Refuses what is not a registry with its host, perhaps with a path.
check_registry() {
  case $1 in
    *[!A-Za-z0-9._:/-]* | [./:-]* | */ | *//*) wrong_usage "not a registry: $(printable "$1")" ;;
  esac
  case ${1%%/*} in
    *.* | *:* | localhost) ;;
    *) wrong_usage "a registry is named by its host, as in docker.io/library: $(printable "$1")" ;;
  esac
}

# The kinds that are read, as kubectl names them.
kinds='deployments.apps statefulsets.apps daemonsets.apps replicasets.apps replicationcontrollers jobs.batch cronjobs.batch pods'

# What is kept of each workload, in jq. Jobs and Pods that have ended pull no more.
workload_filter() {
  cat <<'JQ'
def spec_of_pod:
  if .kind == "Pod" then .spec
  elif .kind == "CronJob" then .spec.jobTemplate.spec.template.spec
  else .spec.template.spec end;
def images($role): [.[]? | {role: $role, name, image: (.image // ""), policy: (.imagePullPolicy // "")}];
.items[]
| spec_of_pod as $spec
| {kind, namespace: .metadata.namespace, name: .metadata.name,
   owner: ([.metadata.ownerReferences[]? | select(.controller) | {kind, name}][0]),
   ended: ((.status.phase | IN("Succeeded", "Failed")) or any(.status.conditions[]?; (.type | IN("Complete", "Failed")) and .status == "True")),
   idle: (.spec.replicas == 0),
   account: ($spec.serviceAccountName // "default"),
   secrets: ([$spec.imagePullSecrets[]? | select((.name // "") != "")] | length),
   images: (($spec.initContainers | images("init")) + ($spec.containers | images("")) + ($spec.ephemeralContainers | images("debug"))
     + [$spec.volumes[]? | select(.image) | {role: "volume", name, image: (.image.reference // ""), policy: (.image.pullPolicy // "")}])}
JQ
}

# Reads one kind of object in the namespaces that were asked for: FILE FILTER KIND.
fetch_there() {
  if [ "$everywhere" = yes ]; then
    set -- "$@" --all-namespaces
  elif [ -n "$namespace" ]; then
    set -- "$@" "--namespace=$namespace"
  fi
  fetch "$@"
}

# Reads all workloads. A kind that may not be read is named and left out.
read_workloads() {
  : >"$work/workloads.json"
  read_kinds=''
  missing=0
  for kind in $kinds; do
    if fetch_there kind.json "$(workload_filter)" "$kind"; then
      read_kinds="$read_kinds$kind "
      cat "$work/kind.json" >>"$work/workloads.json"
    else
      missing=$((missing + 1))
      warn "$kind could not be read and are left out: $(last_error)"
    fi
  done
  [ -n "$read_kinds" ] || cannot_check 'nothing could be read'
}

# Reads which ServiceAccounts hand out pull Secrets; only needed where private registries were named.
read_accounts() {
  : >"$work/accounts.json"
  accounts_known=no
  [ -n "$private" ] || return 0
  if fetch_there accounts.json '.items[] | {namespace: .metadata.namespace, name: .metadata.name, secrets: [.imagePullSecrets[]?] | length}' serviceaccounts; then
    accounts_known=yes
  else
    missing=$((missing + 1))
    warn "ServiceAccounts could not be read, so pull Secrets are not checked: $(last_error)"
    : >"$work/accounts.json"
  fi
}

# Registries and paths that have ended or are frozen: what begins so, what is the matter, where to read more.
retired() {
  cat <<'TABLE'
k8s.gcr.io	frozen since April 2023, use registry.k8s.io	"k8s-registry#retired"
gcr.io/google-containers	the name before k8s.gcr.io, use registry.k8s.io	"k8s-registry#retired"
gcr.io/google_containers	the name before k8s.gcr.io, use registry.k8s.io	"k8s-registry#retired"
docker.pkg.github.com	replaced by ghcr.io	-
docker.io/bitnami	most tags were moved to docker.io/bitnamilegacy in 2025	"image-not-found#cause-removed"
docker.io/bitnamilegacy	gets no updates since 2025	"image-not-found#cause-removed"
docker.mirrors.ustc.edu.cn	closed in June 2024	"cn-mirrors#ended"
docker.mirrors.sjtug.sjtu.edu.cn	closed in June 2024	"cn-mirrors#ended"
hub-mirror.c.163.com	closed in 2024	"cn-mirrors#ended"
mirror.baidubce.com	does not resolve any more	"cn-mirrors#ended"
reg-mirror.qiniu.com	stopped in May 2020	"cn-mirrors#ended"
registry.docker-cn.com	not reachable since May 2019	"cn-mirrors#ended"
dockerhub.azk8s.cn	only for addresses of Azure China since April 2020	"cn-mirrors#restricted"
gcr.azk8s.cn	only for addresses of Azure China since April 2020	"cn-mirrors#restricted"
quay.azk8s.cn	only for addresses of Azure China since April 2020	"cn-mirrors#restricted"
TABLE
}

# The findings and the report, in jq.
audit() {
  cat <<'JQ'
# What each code means, how much it matters, and where to read more.
def codes: {
  "invalid-name": {level: "warning", text: "the image name cannot be parsed", section: "invalid-image-name#triage"},
  "no-tag": {level: "warning", text: "no tag, so latest: what runs depends on when it was pulled", section: "image-pull-policy#choose"},
  "tag-latest": {level: "warning", text: "tag latest: what runs depends on when it was pulled", section: "image-pull-policy#choose"},
  "tag-moving": {level: "warning", text: "a tag that is meant to move: what runs depends on when it was pulled", section: "image-pull-policy#choose"},
  "policy-stale": {level: "warning", text: "a moving tag and a policy that does not look for a newer image", section: "image-pull-policy#running-version"},
  "policy-always": {level: "note", text: "a fixed version, and yet the registry is needed at every start", section: "image-pull-policy#cost"},
  "policy-never": {level: "note", text: "never pulled: the image must be on every node beforehand", section: "err-image-never-pull#prevention"},
  "not-allowed": {level: "warning", text: "the registry is not in the list of --allow", section: "allowed-registries#goal"},
  "retired": {level: "warning", text: "the registry or path is frozen or has ended", section: null},
  "no-secret": {level: "warning", text: "a private registry, but neither workload nor ServiceAccount names a pull Secret", section: "registry-unauthorized#cause-no-secret"},
  "several-tags": {level: "note", text: "the same repository in several versions", section: "image-pull-policy#choose"}
};

# Tags that are meant to move.
def moving: ["canary", "current", "dev", "devel", "develop", "development", "edge", "experimental", "head", "lts", "main", "master", "mainline", "nightly", "rolling", "snapshot", "stable", "staging", "test", "testing", "trunk", "unstable"];

# Whether a repository is a prefix or lies below it.
def below($prefix): . == $prefix or startswith($prefix + "/");

# The entries of an option, with the one name of Docker Hub.
def entries: split(" ") | map(select(. != "") | sub("\\Aindex\\.docker\\.io(?=/|\\z)"; "docker.io"));

# Objects that are looked at by themselves, by kind and name.
def key: "\(.namespace)/\(.kind)/\(.name)";

# The codes of the findings about one image of a workload.
def found($workload; $allowed; $private; $accounts; $retired):
  .reference as $image
  | if $image == null then [{code: "invalid-name"}]
    else
      "\($image.registry)/\($image.repository)" as $path
      | ($image.digest == null and ($image.tag == null or $image.tag == "latest" or ($image.tag | ascii_downcase | IN(moving[])))) as $moves
      | [ if $image.digest != null then empty
          elif $image.tag == null then {code: "no-tag"}
          elif $image.tag == "latest" then {code: "tag-latest"}
          elif $moves then {code: "tag-moving"}
          else empty end,
          if .policy == "Never" then {code: "policy-never"}
          elif $moves and .policy == "IfNotPresent" then {code: "policy-stale"}
          elif ($moves | not) and .policy == "Always" then {code: "policy-always"}
          else empty end,
          if $allowed != [] and all($allowed[]; . as $prefix | $path | below($prefix) | not) then {code: "not-allowed"} else empty end,
          ($retired[] | . as $entry | select($path | below($entry.prefix)) | {code: "retired", detail: $entry.text, section: $entry.section}),
          if $workload.secrets == 0 and $accounts != null and any($private[]; . as $prefix | $path | below($prefix))
             and (($accounts["\($workload.namespace)/\($workload.account)"] // 0) == 0)
          then {code: "no-secret"} else empty end ]
    end;

# A workload with the images that it names itself; of an owned Pod only those that its owner does not name.
def own_images($owners):
  . as $workload
  | if .owner == null then .images
    else ($owners["\(.namespace)/\(.owner.kind)/\(.owner.name)"]) as $owner
      | if $owner == null then .images
        elif .kind != "Pod" then []
        else [.images[] | . as $image | select(any($owner.images[]; .name == $image.name and (.role == "volume") == ($image.role == "volume")) | not)
          | if .role == "debug" then . else .role = "injected" end]
        end
    end;

# The workload under whose name an image is reported: injected sidecars are those of the owner, not of each Pod.
def reported_as($owners; $role):
  if .kind == "Pod" and $role == "injected" then
    ($owners["\(.namespace)/\(.owner.kind)/\(.owner.name)"]) as $owner
    | if $owner.owner != null and $owners["\($owner.namespace)/\($owner.owner.kind)/\($owner.owner.name)"] != null
      then {kind: $owner.owner.kind, name: $owner.owner.name} else {kind: $owner.kind, name: $owner.name} end
  else {kind, name} end;

($workloads | map({key: key, value: .}) | from_entries) as $owners
| ($allow | entries) as $allowed | ($private | entries) as $needing_login
| (if $accounts_known == "yes" then ($accounts | map({key: "\(.namespace)/\(.name)", value: .secrets}) | from_entries) else null end) as $secrets_of
| [$retired | split("\n")[] | select(. != "") | split("\t") | {prefix: .[0], text: .[1], section: (.[2] | gsub("\""; "") | if . == "-" then null else . end)}] as $ended
| [$workloads[] | select(.ended | not) | select((.idle and .owner != null) | not) | . as $workload
   | own_images($owners)[] | . as $image | (.image | reference) as $parts
   | ($workload | reported_as($owners; $image.role)) as $name
   | {namespace: $workload.namespace, kind: $name.kind, name: $name.name, container: (.name // ""), role, image: .image, policy, reference: $parts,
      found: ({reference: $parts, policy} | found($workload; $allowed; $needing_login; $secrets_of; $ended))}] | unique as $images
| ($images | map(select(.reference != null)) | group_by([.reference.registry, .reference.repository])
   | map({key: "\(.[0].reference.registry)/\(.[0].reference.repository)",
          value: ([.[].reference | if .digest then "@" + .digest[0:19] else .tag // "latest" end] | unique)}) | from_entries) as $versions
| {images: ($images | length),
   registries: ($images | map(.reference.registry // "cannot be parsed") | group_by(.) | map({registry: (.[0] | line), images: length}) | sort_by(-.images, .registry)),
   findings: [$images[]
     | (if .reference then $versions["\(.reference.registry)/\(.reference.repository)"] else [] end) as $tags
     | . as $one | (.found + (if ($tags | length) > 1 then [{code: "several-tags", detail: "in use: \($tags | join(", "))"}] else [] end))[]
     | codes[.code] as $meaning | (.section // $meaning.section) as $section
     | {level: $meaning.level, code, namespace: $one.namespace, kind: $one.kind, name: $one.name,
        container: ($one.container | line), role: $one.role, image: ($one.image | line), policy: $one.policy,
        registry: ($one.reference.registry // null), repository: ($one.reference.repository // null), tag: ($one.reference.tag // null), digest: ($one.reference.digest // null),
        text: ((.detail // $meaning.text) | line),
        link: (if $section and $places[$section] then "\($site)\($places[$section].path)#\($section | split("#")[1])" else null end)}]
     | sort_by((if .level == "warning" then 0 else 1 end), .code, .namespace, .kind, .name, .container, .image)}
JQ
}

# The report as a table, in jq.
table() {
  cat <<'JQ'
def with_role: if .role == "" then .container else "\(.container) (\(.role))" end;
def joined($widths): . as $row | [range(length) | . as $at | $row[$at] | if $at == ($row | length) - 1 then . else pad($widths[$at]) end] | join("  ");
(.findings | group_by([.namespace, .kind, .name, .container, .role, .image])) as $images
| ($images | map({warns: any(.[]; .level == "warning"),
    cells: [.[0].namespace, "\(.[0].kind)/\(.[0].name)", (.[0] | with_role), .[0].image, (map(.code) | unique | join(" "))]})) as $rows
| ["NAMESPACE", "WORKLOAD", "CONTAINER", "IMAGE", "FINDINGS"] as $titles
| ([$titles] + ($rows | map(.cells)) | transpose | map(map(length) | max)) as $widths
| (if .findings == [] then empty else
     "\($bold)\($titles | joined($widths))\($reset)",
     ($rows[] | if .warns then "\($red)\(.cells | joined($widths))\($reset)" else .cells | joined($widths) end),
     "" end),
  (.findings | group_by([.level != "warning", .code, (if .code == "retired" then .text else "" end)])[]
   | "\($bold)\(.[0].code)\($reset)  \(.[0].level), \(length): \(if .[0].code == "several-tags" then "the same repository in several versions" else .[0].text end)",
     (if .[0].code == "several-tags" then map("  \(.registry)/\(.repository) \(.text)") | unique[] else empty end),
     (if .[0].link then "  \(.[0].link)" else empty end)),
  (if .findings == [] then empty else "" end),
  "Images by registry: \(if .registries == [] then "none" else .registries | map("\(.registry) \(.images)") | join(", ") end).",
  "Findings: \(.findings | length). Images of workloads looked at: \(.images)."
JQ
}

# The findings as CSV, in jq. A cell that a spreadsheet would take for a formula gets an apostrophe.
csv() {
  cat <<'JQ'
["level", "code", "namespace", "kind", "name", "container", "role", "image", "policy", "registry", "repository", "tag", "digest", "text", "link"] as $columns
| ($columns | @csv), (.findings[] | [.[$columns[]] | . // "" | if test("\\A[=+@\\t\\r-]") then "'" + . else . end] | @csv)
JQ
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
  case $format in
    json) jq '.findings' "$work/report.json" ;;
    csv) jq -r "$(csv)" "$work/report.json" ;;
    table)
      jq -r --arg bold "$bold" --arg red "$red" --arg reset "$reset" "$(library)
$(table)" "$work/report.json"
      ;;
  esac
}

# Goes through all steps.
main() {
  read_arguments "$@"
  check_programs
  make_folder
  read_workloads
  read_accounts
  jq -n -c --arg site "$site" --arg allow "$allowed" --arg private "$private" --arg retired "$(retired)" \
    --arg accounts_known "$accounts_known" --argjson places "$(places)" \
    --slurpfile workloads "$work/workloads.json" --slurpfile accounts "$work/accounts.json" "$(library)
$(audit)" >"$work/report.json" || cannot_check 'jq could not read what kubectl printed'
  # Above 128: whoever read the output has seen enough, as "head" does.
  print_report || [ "$?" -gt 128 ] || cannot_check 'jq could not print the report'
  [ "$missing" = 0 ] || exit 3
  [ "$strict" = no ] || [ "$(jq '.findings | length' "$work/report.json")" = 0 ] || exit 1
}

# --- generated from the runbooks: begin ---
# By scripts/generate/download-scripts.ts; the columns are separated by tabs.

# Key, address and title of a page.
pages_table() {
  cat <<'TABLE'
allowed-registries	/how-to/allowed-registries/	Allow only trusted registries
cn-mirrors	/reference/cn-mirrors/	Registry mirrors usable from mainland China
image-pull-policy	/reference/image-pull-policy/	imagePullPolicy
k8s-registry	/reference/k8s-registry/	registry.k8s.io (k8s.gcr.io retired)
err-image-never-pull	/runbooks/err-image-never-pull/	ErrImageNeverPull
image-not-found	/runbooks/image-not-found/	Image or tag not found
invalid-image-name	/runbooks/invalid-image-name/	InvalidImageName
registry-unauthorized	/runbooks/registry-unauthorized/	Registry says 401/403/denied
TABLE
}

# Section of a page, and its heading where it is about one cause.
sections_table() {
  cat <<'TABLE'
allowed-registries#goal	Goal
cn-mirrors#ended	Docker Hub: ended
cn-mirrors#restricted	Docker Hub: for some users only
err-image-never-pull#prevention
image-not-found#cause-removed	The tag was removed
image-pull-policy#choose	Which one to choose
image-pull-policy#cost	What Always costs
image-pull-policy#running-version	Which version is running?
invalid-image-name#triage
k8s-registry#retired	k8s.gcr.io is retired
registry-unauthorized#cause-no-secret	The Pod has no credentials
TABLE
}

# --- generated from the runbooks: end ---

main "$@"
