import type { AlertRunbook } from '../runbook';
import type { AlertName } from '../table';

/** What is known of alerts besides their rules, by name. Each group has a file of its own, as the table has. */
const RUNBOOKS: Readonly<Partial<Record<AlertName, AlertRunbook>>> = {};

/** What somebody whom the alert woke needs, or nothing where it is not written yet. */
export function alertRunbook(name: AlertName): AlertRunbook | undefined {
  return RUNBOOKS[name];
}
