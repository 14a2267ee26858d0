/** What runs only in Node: the build and the command line import this, nothing that reaches a browser does. */
export { expandPaths, type FilesOptions, type NamedText, UnreadablePath, validateFiles, validateTexts } from './files';
export { isReportFormat, REPORTERS, type ReportFormat } from './reporters';
export { validateSite } from './site/validate-site';
