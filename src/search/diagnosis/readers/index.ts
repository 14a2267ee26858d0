import type { Reader } from '../reading';
import { alertLabels } from './alert-labels';
import { commandErrors } from './command-errors';
import { describeIngress } from './describe-ingress';
import { describeNode } from './describe-node';
import { describePod } from './describe-pod';
import { describePvc } from './describe-pvc';
import { describeService } from './describe-service';
import { events } from './events';
import { logLines } from './log-lines';
import { podStatus } from './pod-status';
import { podsTable } from './pods-table';

/** All readers. The order is that in which their values are taken: an object that is described is surer than one that is mentioned. */
export function readers(labelsOf: (alert: string) => readonly string[] | undefined): readonly Reader[] {
  return [
    alertLabels(labelsOf),
    describePod,
    describeService,
    describeIngress,
    describePvc,
    describeNode,
    podsTable,
    podStatus,
    events,
    logLines,
    commandErrors,
  ];
}
