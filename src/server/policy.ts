import { createHash } from 'node:crypto';

/**
 * The headers that every answer carries. Scripts run only from this site's own files or when their hash is listed, so
 * that a page with an unknown inline script cannot run it; nothing may be sent to or loaded from another host.
 *
 * @param scriptHashes the hashes of the inline scripts of the build, as `scriptHash` gives them
 */
export function siteHeaders(scriptHashes: readonly string[]): Record<string, string> {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' ');
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src ${scripts}`,
      // React sets style attributes (lengths of a drawing, positions of a panel); a style cannot read or send a value.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy':
      'accelerometer=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** The hash of an inline script in the form of the policy: `sha256-…` over its exact text. */
export function scriptHash(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** The texts of the inline scripts of a page that a browser would run; scripts with a source and data blocks are none. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '', text]) => text && !/\bsrc\s*=/i.test(attributes) && isJavaScript(attributes))
    .map(([, , text = '']) => text);
}

function isJavaScript(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^\s"'>]+)/i.exec(attributes)?.[1];
  return type === undefined || /^(text\/javascript|module)$/i.test(type);
}
