import type { Locale } from '../locale';

/** The address of the short form of an alert, without language prefix. */
export function shortAddress(alert: string): string {
  return `/a/${alert.toLowerCase()}/`;
}

/**
 * The small HTML file behind the short form. With JavaScript the shared script leads on and keeps query and fragment; without it a meta refresh leads on.
 * @param to the full address of the alert's page on this host, with base URL and language
 * @param script the address of the shared script `a.js` on this host
 */
export function shortFormPage(alert: string, to: string, script: string, locale: Locale): string {
  const [name, target, source] = [alert, to, script].map(escapeHtml);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${name}</title>
<link rel="canonical" href="${target}">
<script src="${source}" data-to="${target}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
</head>
<body><a href="${target}">${name}</a></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
