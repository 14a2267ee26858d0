import type { LanguageChecker } from './language-checker';
import { jsonChecker } from './languages/json/checker';
import { promqlChecker } from './languages/promql/checker';
import { tomlChecker } from './languages/toml/checker';
import { yamlChecker } from './languages/yaml/checker';
import { manifestChecker } from './manifests/checker';

/** Every language checker beside the shell, which the pipeline knows itself. Order does not matter. */
export const CHECKERS: readonly LanguageChecker[] = [
  yamlChecker,
  jsonChecker,
  manifestChecker,
  tomlChecker,
  promqlChecker,
];
