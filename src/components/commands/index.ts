export { CodeFence } from './CodeFence';
export { CommandBlock } from './CommandBlock';
export { type AlertLabels, LinkReader } from './LinkReader';
export { RiskMark } from './RiskMark';
export { currentState, updateState, useValueState } from './store';
export { ValuesPanel } from './ValuesPanel';
