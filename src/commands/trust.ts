import { plainText, type ReachedCommand } from '../shell';
import { type ParameterName, parameter } from './parameters';

/** A parameter in a text, at the place where its value goes. */
interface Used {
  readonly name: ParameterName;
  readonly pos: number;
}

/** Programs whose operands are hosts that they call. */
const CALLERS: ReadonlySet<string> = new Set(
  `ssh scp sftp rsync ssh-copy-id ssh-keyscan curl wget ping ping6 arping fping nc ncat netcat socat telnet openssl dig nslookup host getent kdig delv
  traceroute traceroute6 tracepath mtr nmap iperf iperf3 grpcurl grpc_health_probe websocat http https h2load hey vegeta ab redis-cli psql mysql
  skopeo crane oras regctl showmount rpcinfo ntpdate`.split(/\s+/),
);

/** Types of values that may be the name of a host somewhere else: they may hold dots. A single label stays within the cluster's own search path. */
const HOST_LIKE: ReadonlySet<string> = new Set(['subdomain', 'cluster', 'path-segment']);

/** Options whose value chooses code, a host or a count, whatever the tool. */
const DECIDING_OPTION = /^--(?:image|server|proxy-url|proxy|endpoints?|registry|registry-mirror|replicas)=/;

/**
 * The parameters of a text that decide: by what they are, or because they stand where a program takes the host that it calls, as the Node of
 * `ssh "$NODE"` does. What comes with a link fills none of them before the reader has confirmed it.
 */
export function decidingParameters(
  text: string,
  used: readonly Used[],
  commands: readonly ReachedCommand[],
): ParameterName[] {
  const deciding = used.filter(
    ({ name, pos }) => parameter(name).role === 'decides' || decidesAt(text, name, pos, commands),
  );
  return [...new Set(deciding.map(({ name }) => name))];
}

function decidesAt(text: string, name: ParameterName, pos: number, commands: readonly ReachedCommand[]): boolean {
  const [innermost] = commands
    .flatMap(({ calls, at, behind }) => calls.map((call) => ({ call, at, behind })))
    .filter(({ call }) => call.start <= pos && pos < call.end)
    .sort((left, right) => left.call.end - left.call.start - (right.call.end - right.call.start));
  if (innermost === undefined) return false;
  const { call, at, behind } = innermost;
  const word = call.words.find((one) => at(one.start) <= pos && pos < behind(one.end));
  if (word === undefined) return false;
  if (DECIDING_OPTION.test(plainText(word))) return true;
  if (!CALLERS.has(call.program) || !HOST_LIKE.has(parameter(name).type)) return false;
  // In the path of an address, behind its host, a value chooses no host.
  return !/:\/\/[^/]*\//.test(text.slice(at(word.start), pos));
}
