import type { Grammar } from './type';

const hostLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** Whether a text is a decimal port from 1 to 65535 without leading zeros. */
export function isPort(text: string): boolean {
  return /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= 65_535;
}

/** Whether a text is an IPv4 address of four decimal numbers. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
}

/** Whether a text is an IPv6 address in one of the forms of RFC 4291 (without zone). */
export function isIpv6(text: string): boolean {
  if (!/^[0-9A-Fa-f:.]+$/.test(text)) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  const hasIpv4Tail = last?.includes('.') === true && !text.endsWith(':');
  if (hasIpv4Tail && (last === undefined || !isIpv4(last))) return false;
  const hex = hasIpv4Tail ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const width = hex.length + (hasIpv4Tail ? 2 : 0);
  return halves.length === 2 ? width <= 7 : width === 8;
}

/** Whether a text is a host: a DNS name in any case, or an IPv4 address. A name of four numbers must be an address. */
export function isHost(text: string): boolean {
  if (text.length > 253) return false;
  if (/^[0-9.]+$/.test(text)) return isIpv4(text);
  return text.split('.').every((part) => hostLabel.test(part));
}

function isHostPort(text: string): boolean {
  const bracketed = /^\[([^\]]*)\](?::([0-9]+))?$/.exec(text);
  if (bracketed !== null) {
    const [, address = '', port] = bracketed;
    return isIpv6(address) && (port === undefined || isPort(port));
  }
  const [host = '', port, ...rest] = text.split(':');
  return rest.length === 0 && isHost(host) && (port === undefined || isPort(port));
}

function isCidr(text: string): boolean {
  const [address = '', bits = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^(?:0|[1-9][0-9]{0,2})$/.test(bits)) return false;
  return (isIpv4(address) && Number(bits) <= 32) || (isIpv6(address) && Number(bits) <= 128);
}

/** An IANA service name (RFC 6335), which is what the name of a Service port must be. */
function isPortName(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,13}[a-z0-9])?$/.test(text) && /[a-z]/.test(text) && !text.includes('--');
}

/** The forms of hosts, addresses and ports. */
export const hosts = {
  host: {
    matches: isHost,
    expected: {
      en: 'Expected a host name or an IPv4 address, without scheme and port.',
      'zh-Hans': '应为主机名或 IPv4 地址，不带协议和端口。',
    },
  },
  'host-port': {
    matches: isHostPort,
    expected: {
      en: 'Expected a host, or host:port with a port from 1 to 65535, without scheme and path. An IPv6 address stands in square brackets.',
      'zh-Hans': '应为主机，或 host:port（端口 1–65535），不带协议和路径；IPv6 地址要放在方括号内。',
    },
  },
  ip: {
    matches: (value) => isIpv4(value) || isIpv6(value),
    expected: { en: 'Expected an IPv4 or IPv6 address.', 'zh-Hans': '应为 IPv4 或 IPv6 地址。' },
  },
  cidr: {
    matches: isCidr,
    expected: {
      en: 'Expected an address range such as 10.244.0.0/16.',
      'zh-Hans': '应为网段，例如 10.244.0.0/16。',
    },
  },
  port: {
    matches: isPort,
    limit: 5,
    expected: { en: 'Expected a port from 1 to 65535.', 'zh-Hans': '应为 1–65535 之间的端口。' },
  },
  'port-or-name': {
    matches: (value) => isPort(value) || isPortName(value),
    limit: 15,
    expected: {
      en: 'Expected a port from 1 to 65535, or the name of a port (at most 15 lower-case letters, digits and “-”).',
      'zh-Hans': '应为 1–65535 之间的端口，或端口名称（最多 15 个小写字母、数字和“-”）。',
    },
  },
  interface: {
    matches: (value) => /^[A-Za-z0-9_][A-Za-z0-9_.@-]*$/.test(value),
    limit: 15,
    expected: {
      en: 'Expected the name of a network interface, at most 15 letters, digits and “_ . @ -”.',
      'zh-Hans': '应为网络接口名称，最多 15 个字符，只能包含字母、数字和“_ . @ -”。',
    },
  },
} as const satisfies Record<string, Grammar>;
