import type { Reader } from '../reading';
import { alertLabels } from './alert-labels';
import { commandErrors } from './command-errors';
import { conditions } from './conditions';
import { describeIngress } from './describe-ingress';
import { describeNode } from './describe-node';
import { describeObject } from './describe-object';
import { describePod } from './describe-pod';
import { describePvc } from './describe-pvc';
import { describeService } from './describe-service';
import { eventYaml } from './event-yaml';
import { events } from './events';
import { logLines } from './log-lines';
import { podStatus } from './pod-status';
import { podsTable } from './pods-table';
import { tables } from './tables';

/** All readers. The order is that in which their values are taken: an object that is described is surer than one that is mentioned. */
export function readers(labelsOf: (alert: string) => readonly string[] | undefined): readonly Reader[] {
  return [
    alertLabels(labelsOf),
    describePod,
    describeObject,
    describeService,
    describeIngress,
    describePvc,
    describeNode,
    podsTable,
    tables,
    eventYaml,
    podStatus,
    conditions,
    events,
    logLines,
    commandErrors,
  ];
}
