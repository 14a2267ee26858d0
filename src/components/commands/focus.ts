import type { ParameterName } from '@site/src/commands';

/** The id of a parameter's field in the panel. */
export function fieldId(name: ParameterName): string {
  return `value-${name}`;
}

/** Asks the panel to open and to put the cursor into a field. */
export function focusParameter(name: ParameterName | undefined): void {
  if (name !== undefined) window.dispatchEvent(new CustomEvent(FOCUS_EVENT, { detail: name }));
}

export const FOCUS_EVENT = 'values:focus';
