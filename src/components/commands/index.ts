export { CodeFence } from './CodeFence';
export { CommandBlock } from './CommandBlock';
export { FOCUS_EVENT, fieldId } from './focus';
export { type AlertLabels, LinkReader } from './LinkReader';
export { RiskMark } from './RiskMark';
export { currentState, updateState, useValueState } from './store';
export { ValueField } from './ValueField';
export { ValuesPanel } from './ValuesPanel';
