export { type DocumentedExample, type RuleDocument, ruleDocument } from './document';
export { type Finding, OUTCOMES, type Outcome, type Remark, type Severity } from './finding';
export { SUPPORTED_KUBERNETES, type ValidateOptions } from './options';
export { allFindings, countOutcomes, exitCode, type FileReport, type Report, type SnippetResult } from './report';
export { type DiagramCheck, type DiagramProblem, type RuleDescription, ruleAddress } from './rule';
export { RULE_DESCRIPTIONS, ruleById } from './rules';
export { isSitePath, validateText } from './validate';
