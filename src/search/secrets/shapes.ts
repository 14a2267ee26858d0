import { type SecretFinder, spansOf } from './span';

/** Keys and tokens that are known by their looks, whatever stands around them. Every repetition is bounded. */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,10000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/dg,
  // A PEM block in base64, unless it is a certificate, which is public.
  /\bLS0tLS1CRUdJTiB(?!DRVJU)[A-Za-z0-9+/=]{8,20000}/dg,
  // A JSON Web Token: a ServiceAccount's, an OIDC provider's.
  /\beyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{4,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/dg,
  // Amazon, Google, Alibaba Cloud, Tencent Cloud.
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/dg,
  /\bAIza[0-9A-Za-z_-]{30,45}/dg,
  /\bya29\.[0-9A-Za-z_-]{20,400}/dg,
  /\bLTAI[0-9A-Za-z]{12,30}\b/dg,
  /\bAKID[0-9A-Za-z]{20,60}\b/dg,
  // GitHub, GitLab, Docker Hub, npm, Hugging Face, PyPI.
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|glpat-[A-Za-z0-9_-]{16,64}|dckr_(?:pat|oat)_[A-Za-z0-9_-]{16,64}|npm_[A-Za-z0-9]{30,60}|hf_[A-Za-z0-9]{30,60}|pypi-[A-Za-z0-9_-]{30,300})/dg,
  // Slack, Stripe, OpenAI and those that follow it, SendGrid, Vault.
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/dg,
  /hooks\.slack\.com\/services\/(?<secret>[A-Za-z0-9/_-]{10,200})/dg,
  /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[A-Za-z0-9/_-]{10,200})/dg,
  /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,200}/dg,
  /\bsk-[A-Za-z0-9_-]{16,250}/dg,
  /\bSG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{16,80}/dg,
  /\bhv[sb]\.[A-Za-z0-9_-]{20,300}/dg,
  // A bot of Telegram, the bootstrap token of kubeadm, the join token of K3s.
  /\b\d{8,10}:AA[A-Za-z0-9_-]{30,40}\b/dg,
  /(?<![\w.-])[a-z0-9]{6}\.[a-z0-9]{16}(?![\w.-])/dg,
  /\bK10[0-9a-f]{40,80}::[\w:.-]{4,200}/dg,
  // What was masked before stays marked as masked.
  /•{3,}/dg,
];

/** Keys and tokens by their looks. */
export const findShapes: SecretFinder = (text) => spansOf(text, SHAPES);
