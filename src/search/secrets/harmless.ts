/** Values that are none: a reference, a variable, a switch, a size, what is masked already. */
const WHOLE =
  /^(?:<[^\n]*>|<set to [^\n]*|\{\{[^\n]*\}\}|%(?:\([^)\n]*\))?\w|[*•]+|\d{1,12} bytes?|\d{1,6}(?:[smhd]|ms)?|(?:https?:\/\/)?(?:~|\.{1,2})?(?:\/[\w.@+-]{1,100}){2,30}|optional|redacted|set|unset|enabled|disabled|yes|no|on|off)$/i;

/** A variable or a command whose value the shell fills in. */
const VARIABLE = /^\$(?:[A-Z_][A-Z0-9_]*|\{[^}\n]*\}|\([^)\n]*\))$/;

/** How a message goes on in which the word only names what failed: "token: unexpected status", "password: incorrect". */
const MESSAGE =
  /^(?:incorrect|invalid|unexpected|expired|fail(?:ed|ure)?|error|denied|rejected|refused|unauthori[sz]ed|forbidden|missing|required|not|none|null|nil|true|false|is|was|has|must|cannot|can't|could|wrong|mismatch(?:ed)?|unknown|empty|malformed|unable|context|x509|dial|get|post|put|head|rpc|remote|server|request|response|square\/go-jose|错误|不正确|无效|过期|已过期|为空|失败|缺失|不能为空|未设置)(?=$|[\s:,.;!)\]"'，。])/i;

/** The name of an object of the cluster: namespace and name. */
const OBJECT = /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9.-]{0,200}$/;

/** Whether a value that stands where a secret could stand is none. */
export function isHarmless(value: string, name: string): boolean {
  if (VARIABLE.test(value)) return true;
  if (WHOLE.test(value) || MESSAGE.test(value)) return !isLoneNumber(value, name);
  return /^(?:pull)?secret$/i.test(name) && OBJECT.test(value);
}

/** A number alone may well be a password: only beside a name that also counts things it is none. */
function isLoneNumber(value: string, name: string): boolean {
  return /^\d+$/.test(value) && !/^tokens?$/i.test(name);
}
