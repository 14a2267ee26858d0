import { type Concept, phrases } from './concept';

/** What people say of names, connections and certificates. */
export const network: readonly Concept[] = [
  {
    means: 'does not answer 不通',
    said: phrases(
      '网络不通 | 路由不通 | 没有路由 | 不可达 | 连不上 | 连不通 | 无法访问 | 访问不了 | 访问不通 | 不通 | 不能访问 | ping 不通 | 通不了',
      "no route | unreachable | cannot reach | can't reach | cannot connect | can't connect | not reachable",
      "does not work | doesn't work | does not respond | no response | cannot communicate | cannot talk to",
    ),
  },
  {
    means: 'timeout i/o timeout deadline exceeded',
    said: phrases('超时 | 连接超时 | 拉取超时', 'timed out | time out | timing out | times out | slow network'),
  },
  {
    means: 'DNS lookup no such host resolve',
    said: phrases(
      '域名解析 | 解析失败 | 解析不了 | 无法解析',
      "dns | can't resolve | cannot resolve | name resolution | does not resolve",
    ),
  },
  {
    means: 'x509 certificate signed by unknown authority TLS',
    said: phrases(
      '证书不受信 | 证书不信任 | 不受信任 | 自签名 | 自签证书 | 自签 | 证书错误 | 证书问题',
      'self signed | self-signed | untrusted certificate | private ca | bad certificate | certificate error',
      'cert error',
    ),
  },
  {
    means: 'x509 certificate has expired or is not yet valid',
    said: phrases('证书过期 | 证书已过期', 'expired certificate | certificate expired | cert expired'),
  },
  {
    means: 'Service no endpoints EndpointSlice selector',
    said: phrases(
      '端点为空 | 没有端点 | 没有后端 | 后端为空 | endpoints 为空 | endpoint 为空',
      'no endpoints | empty endpoints | endpoints none | endpoints: <none> | no backends',
      'selector mismatch',
    ),
  },
  {
    means: 'proxy egress 代理',
    said: phrases(
      '上外网 | 访问外网 | 外网访问 | 不能上网 | 没有外网 | 出网 | 科学上网 | 梯子 | 翻墙',
      'internet access | without internet | no internet | outbound',
    ),
  },
  {
    means: 'unexpected EOF interrupted reset 中断',
    said: phrases('中断 | 断开 | 拉到一半 | 下到一半 | 断流', 'halfway | interrupted | breaks off | cut off | aborted'),
  },
];
