import type { ManifestRule } from '../manifest';
import { clusterNamespace } from './cluster-namespace';
import { duplicateEntry } from './duplicate-entry';
import { missingField } from './missing-field';
import { missingName } from './missing-name';
import { quantity } from './quantity';
import { removedApiRule } from './removed-api';
import { selectorLabels } from './selector-labels';
import { unknownField } from './unknown-field';
import { unknownKind } from './unknown-kind';
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
];
