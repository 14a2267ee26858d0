import type { LanguageChecker } from './language-checker';

/** Every language checker beside the shell, which the pipeline knows itself. Order does not matter. */
export const CHECKERS: readonly LanguageChecker[] = [];
