/** What ShellCheck says that does not hold for snippets, or that a rule of ours says better. */
const EXCLUDED: Readonly<Record<number, string>> = {
  1128: 'shell/late-shebang',
  1090: 'a sourced file is not part of the page',
  1091: 'a sourced file is not part of the page',
  2024: 'shell/sudo-redirect',
  2034: 'shell/unused-variable',
  2046: 'shell/word-splitting',
  2115: 'shell/bare-remove',
  2148: 'a snippet has no shebang',
  2154: 'a parameter of the page is set elsewhere',
  2155: 'a snippet does not act on the status of a substitution',
  2164: 'a snippet is pasted line by line',
};

export const EXCLUDED_CODES: readonly string[] = Object.keys(EXCLUDED);
