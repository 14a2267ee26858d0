/** The part of the content model that only the build, the scripts and the tests import: it reads files and parses Markdown. */
export * from './links/resolve';
export * from './links/site';
export * from './markdown/fences';
export * from './markdown/headings';
export * from './markdown/links';
export * from './markdown/parse';
export * from './reader/pages';
export * from './seeds';
