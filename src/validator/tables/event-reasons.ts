/**
 * The reasons of the events that Kubernetes itself and controllers in wide use emit.
 * kubelet: pkg/kubelet/events/event.go and pkg/kubelet; others: `Eventf(` calls of the controllers named, at kubernetes/kubernetes.
 */
const BY_EMITTER: Readonly<Record<string, string>> = {
  kubelet: `Created Started Failed Killing Preempting BackOff ExceededGracePeriod FailedKillPod FailedCreatePodContainer NetworkNotReady Pulling Pulled
    InspectFailed ErrImageNeverPull NodeReady NodeNotReady NodeSchedulable NodeNotSchedulable Starting KubeletSetupFailed FailedAttachVolume FailedMount
    VolumeResizeFailed VolumeResizeSuccessful FileSystemResizeFailed FileSystemResizeSuccessful FailedMapVolume WarnAlreadyMountedVolume
    AlreadyMountedVolume SuccessfulAttachVolume SuccessfulMountVolume NodeRebooted Rebooted NodeShutdown ContainerGCFailed ImageGCFailed FailedNodeAllocatableEnforcement
    NodeAllocatableEnforced UnsupportedMountOption SandboxChanged FailedCreatePodSandBox FailedPodSandBoxStatus FailedMountOnFilesystemMismatch
    FailedPrepareDynamicResources PossibleMemoryBackedVolumesOnDisk CgroupV1 InvalidDiskCapacity FreeDiskSpaceFailed Unhealthy ProbeWarning FailedSync
    FailedValidation FailedPostStartHook FailedPreStopHook Evicted OOMKilling SystemOOM NodeHasSufficientMemory NodeHasInsufficientMemory NodeHasDiskPressure
    NodeHasNoDiskPressure NodeHasSufficientPID NodeHasInsufficientPID EvictionThresholdMet MissingClusterDNS DNSConfigForming CheckLimitsForResolvConf
    HostPortConflict NodeSelectorMismatching InsufficientFreeCPU InsufficientFreeMemory OutOfDisk HostNetworkNotSupported NilShaper ImageGCFailed
    FailedToUnmountVolume SuccessfulDetachVolume FailedDetachVolume FailedUnMount FailedUnmapDevice ResizeStarted ResizeCompleted ResizeError ResizeDeferred
    ResizeInfeasible ContainerUnhealthy NodeAllocatableEnforced UnexpectedAdmissionError NodeAffinity OutOfcpu OutOfmemory OutOfpods Shutdown Terminated
    ContainerDied LocalStorageCapacityIsolation GracefulNodeShutdown PodSandboxChanged FailedToRetrieveImagePullSecret ImageVolumeNotReady`,
  scheduler: 'Scheduled FailedScheduling Preempted WaitingForGates Binding',
  workloads: `SuccessfulCreate FailedCreate SuccessfulDelete FailedDelete ScalingReplicaSet DeploymentRollback DeploymentRollbackRevisionNotFound
    DeploymentRollbackTemplateUnchanged ReplicaSetCreateError SelectorOverlap SelectingAll FailedPlacement FailedDaemonPod SucceededDaemonPod RecreatingFailedPod
    RecreatingTerminatedPod FailedUpdate SuccessfulUpdate SawCompletedJob UnexpectedJob MissingJob MissSchedule TooManyMissedTimes JobAlreadyActive
    BackoffLimitExceeded DeadlineExceeded Completed Suspended Resumed FailedGet UnknownTimeZone UnparseableSchedule InvalidSchedule UnsupportedSchedule
    PodFailurePolicy SuccessPolicyMet SuccessCriteriaMet FailedIndexes MaxFailedIndexesExceeded TooManyActivePods TooManySucceededPods FailedNeedsStart`,
  autoscaling: `SuccessfulRescale FailedRescale FailedGetResourceMetric FailedGetContainerResourceMetric FailedGetPodsMetric FailedGetObjectMetric FailedGetExternalMetric
    FailedComputeMetricsReplicas FailedGetScale FailedUpdateStatus FailedConvertHPA InvalidSelector InvalidMetricSourceType AmbiguousSelector SelectorRequired
    TriggeredScaleUp NotTriggerScaleUp ScaleDown ScaledUpGroup FailedToScaleUpGroup ScaleUpTimedOut ScaleDownEmpty ScaleDownFailed EvictedByVPA EvictedPod
    Nominated Launched Registered Initialized DisruptionBlocked DisruptionTerminating Unconsolidatable Drifted FailedDraining NodeRepairBlocked`,
  nodes: `RegisteredNode RemovingNode DeletingNode DeletingAllPods NodeControllerEviction TaintManagerEviction CancelDeletingPod CIDRNotAvailable CIDRAssignmentFailed NodeHasSufficientDisk
    Drain DrainScheduled DrainSucceeded DrainFailed KernelOops TaskHung CorruptDockerImage CorruptDockerOverlay2 DockerHung FilesystemIsReadOnly Ext4Error Ext4Warning
    IOError MemoryReadError UnregisterNetDevice ContainerdStart DockerStart KubeletStart FrequentKubeletRestart FrequentContainerdRestart FrequentDockerRestart
    NTPIsDown NodeTerminationHandler DeletingNode NodeNotReady FailedToCreateRoute`,
  storage: `Provisioning ProvisioningSucceeded ProvisioningFailed ProvisioningCleanupFailed ExternalProvisioning ExternalExpanding WaitForFirstConsumer WaitForPodScheduled FailedBinding
    VolumeMismatch VolumeDelete VolumeFailedDelete VolumeFailedRecycle VolumeRecycled RecyclerPod VolumeUnknownReclaimPolicy VolumePermissionChangeInProgress Resizing
    VolumeConditionAbnormal FileSystemResizeRequired PersistentVolumeDeleted ClaimLost ClaimMisbound VolumeUnsafe SuccessfulResize CreatingSnapshot SnapshotCreated
    SnapshotReady SnapshotContentCreationFailed VolumeModify VolumeModifySuccessful VolumeModifyFailed FailedMapVolume VolumeSelfLinked ProvisionFailed`,
  network: `EnsuringLoadBalancer EnsuredLoadBalancer SyncLoadBalancerFailed DeletingLoadBalancer DeletedLoadBalancer UpdatedLoadBalancer UpdateLoadBalancerFailed LoadBalancerSourceRanges
    UnAvailableLoadBalancer AllocationFailed NodeAllocated nodeAssigned nodeAssigned IPAllocated ClearAssignment IPAddressNotAllocated IPAddressWrongReference IPRepaired
    ClusterIPNotAllocated ClusterIPNotValid PortNotAllocated PortAlreadyAllocated PortOutOfRange FailedToCreateEndpoint FailedToUpdateEndpoint FailedToUpdateEndpointSlices
    FailedToListEndpoints TopologyAwareHintsEnabled TopologyAwareHintsDisabled Sync AddedOrUpdated AddedOrUpdatedWithError AddedOrUpdatedWithWarning Rejected RejectedWithError
    CREATE UPDATE DELETE RELOAD BackendTimeout SuccessfullyReconciled FailedDeployModel FailedBuildModel FailedAddFinalizer AddedInterface ErrorAddingInterface`,
  controlPlane: `LeaderElection NoPods CalculateExpectedPodCountFailed UnmanagedPods Admitted FailedAdmission InvalidPolicy NamespaceDeletionDiscoveryFailure CSRApproved CSRDenied
    CSRSigned SigningError NodeRegistrationCheckerStart`,
  others: `Issuing Generated Reused Requested Ready CertificateIssued ErrInitIssuer ErrVerifyACMEAccount Presented DomainVerified PresentError OrderCreated OrderFailed
    ResourceUpdated OperationStarted OperationCompleted RolloutCompleted RolloutUpdated ReconciliationSucceeded ReconciliationFailed Progressing InstallSucceeded UpgradeSucceeded
    InstallFailed UpgradeFailed ArtifactFailed NewArtifact Updated UpdateFailed PolicyViolation PolicyApplied PolicyError FailedConstraint ViolationFound KEDAScalersStarted
    KEDAScalerFailed ScaledObjectReady ScaledObjectCheckFailed Complete Info Normal Warning Error Unsealed ErrUnsealFailed`,
};

export const EVENT_REASONS: ReadonlySet<string> = new Set(
  Object.values(BY_EMITTER).flatMap((words) => words.split(/\s+/).filter((word) => word !== '')),
);

const IMAGE = 'It is the state of a container. The events behind it have the reasons Failed and BackOff.';
const CONTAINER =
  'It is the state of a container. Expected the reason of the event behind it, which is BackOff or Failed.';

/** States of containers that are often taken for event reasons, and where to look instead. */
export const CONTAINER_REASONS: Readonly<Record<string, string>> = {
  ImagePullBackOff: IMAGE,
  ErrImagePull: IMAGE,
  ImageInspectError: 'It is the state of a container. The event behind it has the reason InspectFailed.',
  InvalidImageName: 'It is the state of a container. The event behind it has the reason InspectFailed.',
  AlreadyPresent: 'A present image is an event with the reason Pulled; its message says “already present on machine”.',
  CrashLoopBackOff: CONTAINER,
  CreateContainerConfigError: 'It is the state of a container. The event behind it has the reason Failed.',
  CreateContainerError: 'It is the state of a container. The event behind it has the reason Failed.',
  RunContainerError: 'It is the state of a container. The event behind it has the reason Failed.',
  OOMKilled: 'It is the reason of a terminated container, in `.status.containerStatuses[].lastState`.',
  ContainerCreating: 'It is the state of a container, and no event says so.',
  PodInitializing: 'It is the state of a container, and no event says so.',
};
