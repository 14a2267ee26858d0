import type { ManifestRule } from '../manifest';
import { clusterNamespace } from './cluster-namespace';
import { constraintFit } from './constraint';
import { cronSchedule } from './cron-schedule';
import { duplicateEntry } from './duplicate-entry';
import { duration } from './duration';
import { imageReference } from './image';
import { initContainer } from './init-container';
import { missingField } from './missing-field';
import { missingName } from './missing-name';
import { objectName } from './name';
import { oneSource } from './one-source';
import { port } from './port';
import { probe } from './probe';
import { quantity } from './quantity';
import { removedApiRule } from './removed-api';
import { requestLimit } from './request-above-limit';
import { restartPolicy } from './restart-policy';
import { secretData } from './secret-data';
import { selectorLabels } from './selector-labels';
import { serviceSelector } from './service-selector';
import { targetPort } from './target-port';
import { tinyQuantity } from './tiny-quantity';
import { unknownField } from './unknown-field';
import { unknownKind } from './unknown-kind';
import { unknownReceiver } from './unknown-receiver';
import { unknownValue } from './unknown-value';
import { versionField } from './version-field';
import { volumeMount } from './volume-mount';
import { wrongType } from './wrong-type';

/** Every rule about manifests. To add one, write its file and name it here. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  unknownKind,
  removedApiRule,
  unknownField,
  wrongType,
  missingField,
  unknownValue,
  versionField,
  duplicateEntry,
  quantity,
  missingName,
  clusterNamespace,
  selectorLabels,
  volumeMount,
  port,
  objectName,
  probe,
  serviceSelector,
  targetPort,
  restartPolicy,
  requestLimit,
  tinyQuantity,
  initContainer,
  oneSource,
  imageReference,
  cronSchedule,
  duration,
  secretData,
  constraintFit,
  unknownReceiver,
];
