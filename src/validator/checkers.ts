import type { LanguageChecker } from './language-checker';
import { celChecker } from './languages/cel/checker';
import { customColumnsChecker } from './languages/custom-columns/checker';
import { dockerfileChecker } from './languages/dockerfile/checker';
import { goTemplateChecker } from './languages/go-template/checker';
import { jqChecker } from './languages/jq/checker';
import { jsonChecker } from './languages/json/checker';
import { dockerJsonChecker } from './languages/json/docker';
import { jsonPatchChecker } from './languages/json/patch';
import { jsonPathChecker } from './languages/jsonpath/checker';
import { mermaidChecker } from './languages/mermaid/checker';
import { nginxChecker } from './languages/nginx/checker';
import { plainChecker } from './languages/plain/checker';
import { powershellChecker } from './languages/powershell/checker';
import { promqlChecker } from './languages/promql/checker';
import { regoChecker } from './languages/rego/checker';
import { systemdChecker } from './languages/systemd/checker';
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
  jqChecker,
  jsonPathChecker,
  customColumnsChecker,
  goTemplateChecker,
  dockerfileChecker,
  systemdChecker,
  celChecker,
  powershellChecker,
  mermaidChecker,
  regoChecker,
  jsonPatchChecker,
  dockerJsonChecker,
  nginxChecker,
  plainChecker,
];
