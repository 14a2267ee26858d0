/**
 * Addresses that were published once and have moved: the old one, and where it leads now, both without language and
 * with a trailing slash. A published address never dies: renaming a page adds a line here.
 */
export const REDIRECTS: Readonly<Record<string, string>> = {};
