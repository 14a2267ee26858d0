#!/bin/sh
# dockerhub-quota.sh: writes how many pulls Docker Hub leaves to this egress address, or to an account,
# as metrics for the textfile collector of node-exporter.
#
#   sh dockerhub-quota.sh FILE.prom            measure once
#   sh dockerhub-quota.sh FILE.prom SECONDS    measure again and again, with this pause
#
# Environment:
#   DOCKERHUB_NETRC   file with one line: machine auth.docker.io login NAME password TOKEN
#                     Without it, or if there is no such file, nobody logs in: Docker Hub answers for the address.
#
# It asks with HEAD, which counts as no pull. No header, no value, no answer: no sample, and never a 0.
# Needs sh, curl 7.55 or newer, sed, awk.
set -eu

file=${1:?usage: dockerhub-quota.sh FILE.prom [SECONDS]}
pause=${2:-0}
netrc=${DOCKERHUB_NETRC:-}
repository=ratelimitpreview/test
token_url=${DOCKERHUB_AUTH:-https://auth.docker.io}"/token?service=registry.docker.io&scope=repository:$repository:pull"
manifest_url=${DOCKERHUB_REGISTRY:-https://registry-1.docker.io}/v2/$repository/manifests/latest

account=anonymous
[ -e "$netrc" ] || netrc=
if [ -n "$netrc" ]; then
  account=$(awk '{ for (i = 1; i < NF; i++) if ($i == "login") { print $(i + 1); exit } }' "$netrc" | tr -cd 'A-Za-z0-9_.-')
fi

# Prints the headers of the answer. The tokens go through pipes, so that no process list shows them.
ask() {
  token=$(curl -fsS --max-time 20 ${netrc:+--netrc-file "$netrc"} "$token_url" |
    sed -n 's/.*"token" *: *"\([^"]*\)".*/\1/p')
  [ -n "$token" ] || return 1
  printf 'Authorization: Bearer %s\n' "$token" | curl -sS --max-time 20 -I -H @- "$manifest_url" | tr -d '\r'
}

# header NAME: the value of a header, whose name is given in lower case.
header() {
  printf '%s\n' "$answer" | awk -v name="$1:" '
    tolower(substr($0, 1, length(name))) == name { sub(/^[^:]*: */, ""); print; exit }'
}

is_number() {
  case $1 in
    '' | *[!0-9]*) return 1 ;;
  esac
}

# gauge NAME LABELS VALUE HELP
gauge() {
  printf '# HELP %s %s\n# TYPE %s gauge\n%s{%s} %s\n' "$1" "$4" "$1" "$1" "$2" "$3"
}

metrics() {
  answer=$(ask) || answer=
  status=$(printf '%s\n' "$answer" | awk '/^HTTP\// { status = $2 } END { print status }')
  limit=$(header ratelimit-limit)
  remaining=$(header ratelimit-remaining)
  source=$(header docker-ratelimit-source | tr -cd 'A-Za-z0-9_.:/-')
  window=${limit##*w=}
  success=0
  # 429 with the header is an answer too: nothing is left. Without it, it is the limit on abuse.
  if [ "$status" = 200 ] || { [ "$status" = 429 ] && [ -n "$remaining" ]; }; then success=1; fi

  gauge dockerhub_ratelimit_probe_success "account=\"$account\"" "$success" \
    'Whether Docker Hub answered the measurement.'
  [ "$success" = 1 ] || return 0
  labels="account=\"$account\",source=\"$source\""
  if is_number "${limit%%;*}" && is_number "${remaining%%;*}"; then
    gauge dockerhub_ratelimit_limit "$labels" "${limit%%;*}" \
      'Pulls that Docker Hub allows in the window. Absent where no limit applies.'
    gauge dockerhub_ratelimit_remaining "$labels" "${remaining%%;*}" \
      'Pulls that are left in the window. Absent where no limit applies.'
    if is_number "$window"; then
      gauge dockerhub_ratelimit_window_seconds "$labels" "$window" 'Length of the window.'
    fi
  fi
}

trap 'exit 0' INT TERM
while :; do
  # node-exporter reads *.prom only, and never a file that is half written.
  metrics > "$file.new"
  mv "$file.new" "$file"
  [ "$pause" -gt 0 ] || exit 0
  sleep "$pause" &
  wait "$!" || true
done
