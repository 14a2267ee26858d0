import { type Concept, phrases } from './concept';

/** What people say of refused access. */
export const access: readonly Concept[] = [
  {
    means: 'unauthorized denied authentication required 401 403 credentials',
    said: phrases(
      '认证失败 | 鉴权失败 | 没有权限 | 无权限 | 未授权 | 权限不足 | 登录失败 | 需要登录',
      'not authorized | no permission | login failed | wrong password | auth failed | authentication failed',
      'not logged in | login required',
    ),
  },
  {
    means: 'toomanyrequests 429 rate limit',
    said: phrases('限流 | 限速 | 次数超限', 'rate limit | rate limited | too many requests'),
  },
];
