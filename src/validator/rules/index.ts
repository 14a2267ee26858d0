import { CHECKERS } from '../checkers';
import type { InvocationRule, MarkdownRule, Rule, RuleDescription, ScriptRule, SnippetRule } from '../rule';
import { consoleNoCommand } from './console/no-command';
import { alertmanagerInhibition } from './knowledge/alertmanager-inhibition';
import { debugProfile } from './knowledge/debug-profile';
import { digSearchList } from './knowledge/dig-search-list';
import { frozenRegistry } from './knowledge/frozen-registry';
import { invertedCount } from './knowledge/inverted-count';
import { removedKubeletFlag } from './knowledge/removed-kubelet-flag';
import { yqVersion3 } from './knowledge/yq-version-3';
import { kubectlConflictingArguments } from './kubectl/conflicting-arguments';
import { eventReason } from './kubectl/event-reason';
import { kubectlExecWithoutDashes } from './kubectl/exec-without-dashes';
import { fieldSelector } from './kubectl/field-selector';
import { kubectlFlagValue } from './kubectl/flag-value';
import { kubectlInvalidValue } from './kubectl/invalid-value';
import { labelSelector } from './kubectl/label-selector';
import { kubectlMissingArgument } from './kubectl/missing-argument';
import { nodeDebugHostTool } from './kubectl/node-debug-host-tool';
import { kubectlPortPair } from './kubectl/port-pair';
import { kubectlTaint } from './kubectl/taint';
import { kubectlUnknownCommand } from './kubectl/unknown-command';
import { kubectlUnknownFlag } from './kubectl/unknown-flag';
import { kubectlUnknownResource } from './kubectl/unknown-resource';
import { kubectlVerbResource } from './kubectl/verb-resource';
import { bareElement } from './markdown/bare-element';
import { unclosedFence } from './markdown/unclosed-fence';
import { unknownLanguage } from './markdown/unknown-language';
import { unlabelledFence } from './markdown/unlabelled-fence';
import { markdownWaiver } from './markdown/waiver';
import { accidentalRedirect } from './shell/accidental-redirect';
import { addressAsCommand } from './shell/address-as-command';
import { bareRemove } from './shell/bare-remove';
import { brokenContinuation } from './shell/broken-continuation';
import { lateShebang } from './shell/late-shebang';
import { openHereDocument } from './shell/open-here-document';
import { otherLanguage } from './shell/other-language';
import { outputAsCommand } from './shell/output-as-command';
import { pipeToShell } from './shell/pipe-to-shell';
import { shellPlaceholder } from './shell/placeholder';
import { shellPrompt } from './shell/prompt';
import { secretArgument } from './shell/secret';
import { shellcheck } from './shell/shellcheck';
import { sudoRedirect } from './shell/sudo-redirect';
import { shellSyntax } from './shell/syntax';
import { unquotedHereDocument } from './shell/unquoted-here-document';
import { unquotedProgram } from './shell/unquoted-program';
import { unusedVariable } from './shell/unused-variable';
import { wordSplitting } from './shell/word-splitting';
import { closesShell } from './site/closes-shell';
import { fenceMeta } from './site/fence-meta';
import { halfManifest } from './site/half-manifest';
import { lostState } from './site/lost-state';
import { parameterPosition } from './site/parameter-position';
import { reservedName } from './site/reserved-name';
import { consoleTranscript } from './site/transcript';
import { undeclaredVariable } from './site/undeclared-variable';
import { undoMissing } from './site/undo-missing';
import { unknownProgram } from './site/unknown-program';
import { zshDifference } from './site/zsh-difference';
import { hiddenCharacter } from './text/hidden-character';
import { lookAlike } from './text/look-alike';
import { textPlaceholder } from './text/placeholder';
import { toolFlagValue } from './tool/flag-value';
import { toolUnknownCommand } from './tool/unknown-command';
import { toolUnknownFlag } from './tool/unknown-flag';

/** Every rule with a check of its own, by group. To add a rule, write its file and name it here. */
export const RULES: readonly Rule[] = [
  bareElement,
  unclosedFence,
  unknownLanguage,
  unlabelledFence,
  markdownWaiver,
  hiddenCharacter,
  lookAlike,
  textPlaceholder,
  consoleNoCommand,
  accidentalRedirect,
  addressAsCommand,
  bareRemove,
  brokenContinuation,
  lateShebang,
  openHereDocument,
  otherLanguage,
  outputAsCommand,
  pipeToShell,
  shellPlaceholder,
  shellPrompt,
  secretArgument,
  shellcheck,
  sudoRedirect,
  shellSyntax,
  unquotedHereDocument,
  unusedVariable,
  unquotedProgram,
  wordSplitting,
  kubectlConflictingArguments,
  eventReason,
  kubectlExecWithoutDashes,
  fieldSelector,
  labelSelector,
  kubectlFlagValue,
  kubectlInvalidValue,
  kubectlMissingArgument,
  nodeDebugHostTool,
  kubectlPortPair,
  kubectlTaint,
  kubectlUnknownCommand,
  kubectlUnknownFlag,
  kubectlUnknownResource,
  kubectlVerbResource,
  toolFlagValue,
  toolUnknownCommand,
  toolUnknownFlag,
  alertmanagerInhibition,
  debugProfile,
  digSearchList,
  frozenRegistry,
  invertedCount,
  removedKubeletFlag,
  yqVersion3,
  fenceMeta,
  halfManifest,
  parameterPosition,
  consoleTranscript,
  undeclaredVariable,
  reservedName,
  zshDifference,
  lostState,
  closesShell,
  undoMissing,
  unknownProgram,
];

export const MARKDOWN_RULES = RULES.filter((rule): rule is MarkdownRule => rule.target === 'markdown');
export const SNIPPET_RULES = RULES.filter((rule): rule is SnippetRule => rule.target === 'snippet');
export const SCRIPT_RULES = RULES.filter((rule): rule is ScriptRule => rule.target === 'script');
export const INVOCATION_RULES = RULES.filter((rule): rule is InvocationRule => rule.target === 'invocation');

/** The documentation of every rule, those of the language checkers too, in the order in which the site lists them. */
export const RULE_DESCRIPTIONS: readonly RuleDescription[] = [
  ...RULES,
  ...CHECKERS.flatMap((checker) => checker.rules),
];

const BY_ID = new Map(RULE_DESCRIPTIONS.map((rule) => [rule.id, rule]));

export function ruleById(id: string): RuleDescription | undefined {
  return BY_ID.get(id);
}
