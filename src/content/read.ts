/** The part of the content model that only the build, the scripts and the tests import: it reads files and parses Markdown. */
export * from './indexes/areas';
export * from './indexes/cross-links';
export * from './indexes/json';
export * from './indexes/llms';
export * from './indexes/markdown';
export * from './indexes/origin';
export * from './indexes/symptoms';
export * from './indexes/title';
export * from './links/resolve';
export * from './links/site';
export * from './markdown/fences';
export * from './markdown/headings';
export * from './markdown/links';
export * from './markdown/parse';
export * from './reader/pages';
export * from './redirects';
export * from './report';

export * from './seeds';
export * from './seeds/citation';
export * from './seeds/coverage';
export { GENERAL_ERRATA, LAST_ERRATUM } from './seeds/errata';
export * from './seeds/report';
