export { FOCUS_EVENT, fieldId } from './focus';
export { CodeFence, CommandBlock, LinkReader, ValuesPanel } from './islands';
export type { AlertLabels } from './LinkReader';
export { RiskMark } from './RiskMark';
export { currentState, updateState, useValueState } from './store';
export { ValueField } from './ValueField';
