//! What the APIs answer: service, operations with the number of a shape, shapes.
//!
//! Written by `tables/outputs.py` from the API models of botocore 1.44.5 (Apache-2.0). Do not edit.

#[rustfmt::skip]
pub(super) const SHAPES: &[(&str, &str, &str)] = &[
    ("athena", "batchGetNamedQuery:0 batchGetPreparedStatement:11 batchGetQueryExecution:16 cancelCapacityReservation:48 createCapacityReservation:49 createDataCatalog:50 createNamedQuery:57 createNotebook:58 createPreparedStatement:60 createPresignedNotebookUrl:61 createSystemTableConfiguration:63 createWorkGroup:66 deleteCapacityReservation:67 deleteDataCatalog:68 deleteNamedQuery:69 deleteNotebook:70 deletePreparedStatement:71 deleteSystemTableConfiguration:72 deleteWorkGroup:73 exportNotebook:74 getCalculationExecution:78 getCalculationExecutionCode:84 getCalculationExecutionStatus:86 getCapacityAssignmentConfiguration:87 getCapacityReservation:92 getDataCatalog:99 getDatabase:100 getNamedQuery:102 getNotebookMetadata:103 getPreparedStatement:104 getQueryExecution:105 getQueryResults:106 getQueryRuntimeStatistics:116 getResourceDashboard:125 getSession:126 getSessionEndpoint:144 getSessionStatus:145 getSystemTableConfiguration:146 getTableMetadata:147 getWorkGroup:154 importNotebook:165 listApplicationDPUSizes:166 listCalculationExecutions:170 listCapacityReservations:173 listDataCatalogs:175 listDatabases:178 listEngineVersions:180 listExecutors:182 listNamedQueries:188 listNotebookMetadata:190 listNotebookSessions:192 listPreparedStatements:195 listQueryExecutions:198 listSessions:200 listSystemTableStatuses:203 listTableMetadata:204 listTagsForResource:206 listWorkGroups:210 putCapacityAssignmentConfiguration:213 startCalculationExecution:214 startQueryExecution:215 startSession:216 stopCalculationExecution:217 stopQueryExecution:218 tagResource:219 terminateSession:220 untagResource:221 updateCapacityReservation:222 updateDataCatalog:223 updateNamedQuery:224 updateNotebook:225 updateNotebookMetadata:226 updatePreparedStatement:227 updateSystemTableConfiguration:228 updateWorkGroup:229", r#".NamedQueries:1 UnprocessedNamedQueryIds:8
[2
.Name:3! Database:4! QueryString:5! Description:6 NamedQueryId:3 WorkGroup:7
s1,128
s1,255
s1,262144
s1,1024
s
[9
.NamedQueryId:3 ErrorCode:10 ErrorMessage:7
s1,256
.PreparedStatements:12 UnprocessedPreparedStatementNames:14
[13
.StatementName:10 QueryStatement:5 WorkGroupName:7 Description:6 LastModifiedTime:7
[15
.StatementName:10 ErrorCode:10 ErrorMessage:7
.QueryExecutions:17 UnprocessedQueryExecutionIds:46
[18
.QueryExecutionId:3 Query:5 StatementType:19 ManagedQueryResultsConfiguration:20 ResultConfiguration:24 ResultReuseConfiguration:30 QueryExecutionContext:33 Status:34 Statistics:39 WorkGroup:7 EngineVersion:42 ExecutionParameters:43 SubstatementType:7 QueryResultsS3AccessGrantsConfiguration:44
eDDL DML UTILITY
.Enabled:21! EncryptionConfiguration:22
b
.KmsKey:23!
s1,2048
.OutputLocation:7 EncryptionConfiguration:25 ExpectedBucketOwner:27 AclConfiguration:28
.EncryptionOption:26! KmsKey:7
eSSE_S3 SSE_KMS CSE_KMS
s12,12
.S3AclOption:29!
eBUCKET_OWNER_FULL_CONTROL
.ResultReuseByAgeConfiguration:31
.Enabled:21! MaxAgeInMinutes:32
n0,10080
.Database:4 Catalog:10
.State:35 StateChangeReason:7 SubmissionDateTime:7 CompletionDateTime:7 AthenaError:36
eQUEUED RUNNING SUCCEEDED FAILED CANCELLED
.ErrorCategory:37 ErrorType:38 Retryable:21 ErrorMessage:7
n1,3
n0,9999
.EngineExecutionTimeInMillis:40 DataScannedInBytes:40 DataManifestLocation:7 TotalExecutionTimeInMillis:40 QueryQueueTimeInMillis:40 ServicePreProcessingTimeInMillis:40 QueryPlanningTimeInMillis:40 ServiceProcessingTimeInMillis:40 ResultReuseInformation:41 DpuCount:40
n
.ReusedPreviousResult:21!
.SelectedEngineVersion:3 EffectiveEngineVersion:3
[6
.EnableS3AccessGrants:21! AuthenticationType:45! CreateUserLevelPrefix:21
eDIRECTORY_IDENTITY
[47
.QueryExecutionId:3 ErrorCode:10 ErrorMessage:7
.
.
.DataCatalog:51
.Name:10! Type:52! Description:6 Parameters:53 Status:55 ConnectionType:56 Error:7
eLAMBDA GLUE HIVE FEDERATED
{54
s,51200
eCREATE_IN_PROGRESS CREATE_COMPLETE CREATE_FAILED CREATE_FAILED_CLEANUP_IN_PROGRESS CREATE_FAILED_CLEANUP_COMPLETE CREATE_FAILED_CLEANUP_FAILED DELETE_IN_PROGRESS DELETE_COMPLETE DELETE_FAILED
eDYNAMODB MYSQL POSTGRESQL REDSHIFT ORACLE SYNAPSE SQLSERVER DB2 OPENSEARCH BIGQUERY GOOGLECLOUDSTORAGE HBASE DOCUMENTDB CMDB TPCDS TIMESTREAM SAPHANA SNOWFLAKE DATALAKEGEN2 DB2AS400
.NamedQueryId:3
.NotebookId:59
s1,36
.
.NotebookUrl:7! AuthToken:62! AuthTokenExpirationTime:40!
s,2048
.TableName:64 KmsKeyArn:65 CreatedAt:7 LastModifiedAt:7
eALL
s20,2048
.
.
.DataCatalog:51
.
.
.
.
.
.NotebookMetadata:75 Payload:77
.NotebookId:59 Name:4 WorkGroup:7 CreationTime:7 Type:76 LastModifiedTime:7
eIPYNB
s1,10485760
.CalculationExecutionId:59 SessionId:10 Description:6 WorkingDirectory:79 Status:80 Statistics:82 Result:83
s,1024
.SubmissionDateTime:7 CompletionDateTime:7 State:81 StateChangeReason:6
eCREATING CREATED QUEUED RUNNING CANCELING CANCELED COMPLETED FAILED
.DpuExecutionInMillis:40 Progress:6
.StdOutS3Uri:79 StdErrorS3Uri:79 ResultS3Uri:79 ResultType:10
.CodeBlock:85
s,68000
.Status:80 Statistics:82
.CapacityAssignmentConfiguration:88!
.CapacityReservationName:3 CapacityAssignments:89
[90
.WorkGroupNames:91
[7
.CapacityReservation:93!
.Name:3! Status:94! TargetDpus:95! AllocatedDpus:96! CreationTime:7! LastAllocation:97 LastSuccessfulAllocationTime:7
ePENDING ACTIVE CANCELLING CANCELLED FAILED UPDATE_PENDING
n4,
n0,
.Status:98! RequestTime:7! StatusMessage:7 RequestCompletionTime:7
ePENDING SUCCEEDED FAILED
.DataCatalog:51
.Database:101
.Name:3! Description:6 Parameters:53
.NamedQuery:2
.NotebookMetadata:75
.PreparedStatement:13
.QueryExecution:18
.UpdateCount:40 ResultSet:107 NextToken:6
.Rows:108 ResultSetMetadata:112
[109
.Data:110
[111
.VarCharValue:7
.ColumnInfo:113
[114
.Name:7! Type:7! CatalogName:7 SchemaName:7 TableName:7 Label:7 Precision:40 Scale:40 Nullable:115 CaseSensitive:21
eNOT_NULL NULLABLE UNKNOWN
.QueryRuntimeStatistics:117
.Timeline:118 Rows:119 OutputStage:120
.QueryQueueTimeInMillis:40 ServicePreProcessingTimeInMillis:40 QueryPlanningTimeInMillis:40 EngineExecutionTimeInMillis:40 ServiceProcessingTimeInMillis:40 TotalExecutionTimeInMillis:40
.InputRows:40 InputBytes:40 OutputBytes:40 OutputRows:40
.StageId:40 State:7 OutputBytes:40 OutputRows:40 InputBytes:40 InputRows:40 ExecutionTime:40 QueryStagePlan:121 SubStages:124
.Name:7 Identifier:7 Children:122 RemoteSources:123
[121
[7
[120
.Url:7!
.SessionId:10 Description:6 WorkGroup:7 EngineVersion:3 EngineConfiguration:127 NotebookVersion:3 MonitoringConfiguration:132 SessionConfiguration:139 Status:141 Statistics:143
.CoordinatorDpuSize:128 MaxConcurrentDpus:129 DefaultExecutorDpuSize:128 AdditionalConfigs:53 SparkProperties:53 Classifications:130
n1,1
n2,5000
[131
.Name:3 Properties:53
.CloudWatchLoggingConfiguration:133 ManagedLoggingConfiguration:137 S3LoggingConfiguration:138
.Enabled:21! LogGroup:134 LogStreamNamePrefix:134 LogTypes:135
s1,512
{136
[7
.Enabled:21! KmsKey:23
.Enabled:21! KmsKey:23 LogLocation:79
.ExecutionRole:65 WorkingDirectory:7 IdleTimeoutSeconds:40 SessionIdleTimeoutInMinutes:140 EncryptionConfiguration:25
n1,480
.StartDateTime:7 LastModifiedDateTime:7 EndDateTime:7 IdleSinceDateTime:7 State:142 StateChangeReason:6
eCREATING CREATED IDLE BUSY TERMINATING TERMINATED DEGRADED FAILED
.DpuExecutionInMillis:40
.EndpointUrl:7! AuthToken:7! AuthTokenExpirationTime:7!
.SessionId:10 Status:141
.TableName:64 KmsKeyArn:65 CreatedAt:7 LastModifiedAt:7
.TableMetadata:148
.Name:3! CreateTime:7 LastAccessTime:7 TableType:149 Columns:150 PartitionKeys:150 Parameters:53
s,255
[151
.Name:3! Type:152 Comment:153
s0,4096
s0,255
.WorkGroup:155
.Name:7! State:156 Configuration:157 Description:164 CreationTime:7 IdentityCenterApplicationArn:153
eENABLED DISABLED
.ResultConfiguration:24 ManagedQueryResultsConfiguration:20 EnforceWorkGroupConfiguration:21 PublishCloudWatchMetricsEnabled:21 BytesScannedCutoffPerQuery:158 RequesterPaysEnabled:21 EngineVersion:42 AdditionalConfiguration:3 ExecutionRole:65 MonitoringConfiguration:132 EngineConfiguration:127 CustomerContentEncryptionConfiguration:159 EnableMinimumEncryptionConfiguration:21 IdentityCenterConfiguration:160 QueryResultsS3AccessGrantsConfiguration:44 SystemTableStatuses:161
n10000000,
.KmsKey:23!
.EnableIdentityCenter:21 IdentityCenterInstanceArn:153
[162
.TableName:163! Enabled:21!
eQUERY_EXECUTIONS
s0,1024
.NotebookId:59
.ApplicationDPUSizes:167 NextToken:6
[168
.ApplicationRuntimeId:3 SupportedDPUSizes:169
[40
.NextToken:62 Calculations:171
[172
.CalculationExecutionId:59 Description:6 Status:80
.CapacityReservations:174! NextToken:6
[93
.DataCatalogsSummary:176 NextToken:6
[177
.CatalogName:10 Type:52 Status:55 ConnectionType:56 Error:7
.DatabaseList:179 NextToken:6
[101
.EngineVersions:181 NextToken:6
[42
.SessionId:10! NextToken:62 ExecutorsSummary:183
[184
.ExecutorId:185! ExecutorType:186 StartDateTime:40 TerminationDateTime:40 ExecutorState:187 ExecutorSize:40
s,100000
eCOORDINATOR GATEWAY WORKER
eCREATING CREATED REGISTERED TERMINATING TERMINATED FAILED
.NamedQueryIds:189 NextToken:6
[3
.NextToken:6 NotebookMetadataList:191
[75
.NotebookSessionsList:193! NextToken:6
[194
.SessionId:10 CreationTime:7
.PreparedStatements:196 NextToken:6
[197
.StatementName:10 LastModifiedTime:7
.QueryExecutionIds:199 NextToken:6
[3
.NextToken:62 Sessions:201
[202
.SessionId:10 Description:6 EngineVersion:42 NotebookVersion:3 Status:141
.Items:161! NextToken:6
.TableMetadataList:205 NextToken:6
[148
.Tags:207 NextToken:6
[208
.Key:3 Value:209
s0,256
.WorkGroups:211 NextToken:6
[212
.Name:7 State:156 Description:164 CreationTime:7 EngineVersion:42 IdentityCenterApplicationArn:153
.
.CalculationExecutionId:59 State:81
.QueryExecutionId:3
.SessionId:10 State:142
.State:81
.
.
.State:142
.
.
.
.
.
.
.
.TableName:64 KmsKeyArn:65 CreatedAt:7 LastModifiedAt:7
."#),
    ("batch", "cancelJob:0 cancelJobs:1 createComputeEnvironment:6 createConsumableResource:7 createJobQueue:8 createQuotaShare:9 createSchedulingPolicy:10 createServiceEnvironment:11 deleteComputeEnvironment:12 deleteConsumableResource:13 deleteJobQueue:14 deleteQuotaShare:15 deleteSchedulingPolicy:16 deleteServiceEnvironment:17 deregisterJobDefinition:18 describeComputeEnvironments:19 describeConsumableResource:58 describeJobDefinitions:59 describeJobQueues:149 describeJobs:161 describeQuotaShare:194 describeSchedulingPolicies:201 describeServiceEnvironments:209 describeServiceJob:215 getJobQueueSnapshot:232 listConsumableResources:253 listJobs:256 listJobsByConsumableResource:264 listQuotaShares:267 listSchedulingPolicies:270 listServiceJobs:273 listTagsForResource:278 registerJobDefinition:279 submitJob:280 submitServiceJob:281 tagResource:282 terminateJob:283 terminateJobs:284 terminateServiceJob:287 terminateServiceJobs:288 untagResource:291 updateComputeEnvironment:292 updateConsumableResource:293 updateJobQueue:294 updateQuotaShare:295 updateSchedulingPolicy:296 updateServiceEnvironment:297 updateServiceJob:298", r#".
.Successful:2! Errors:4!
[3
s
[5
.Job:3! Code:3! Message:3!
.ComputeEnvironmentName:3 ComputeEnvironmentArn:3
.ConsumableResourceName:3! ConsumableResourceArn:3!
.JobQueueName:3! JobQueueArn:3!
.QuotaShareName:3 QuotaShareArn:3
.Name:3! Arn:3!
.ServiceEnvironmentName:3! ServiceEnvironmentArn:3!
.
.
.
.
.
.
.
.ComputeEnvironments:20 NextToken:3
[21
.ComputeEnvironmentName:3! ComputeEnvironmentArn:3! UnmanagedvCpus:22 EcsClusterArn:3 Tags:23 Type:25 State:26 Status:27 StatusReason:3 ComputeResources:28 ServiceRole:3 UpdatePolicy:49 EksConfiguration:51 ContainerOrchestrationType:55 Uuid:3 Context:3 EcsSettings:56
n
{24
s,256
eMANAGED UNMANAGED
eENABLED DISABLED
eCREATING UPDATING DELETING DELETED VALID INVALID
.Type:29! MaxvCpus:22! AllocationStrategy:30 MinvCpus:22 DesiredvCpus:22 InstanceTypes:2 ImageId:3 Subnets:2 SecurityGroupIds:2 Ec2KeyPair:3 InstanceRole:3 Tags:31 PlacementGroup:3 BidPercentage:22 SpotIamFleetRole:3 LaunchTemplate:32 Ec2Configuration:36 ScalingPolicy:39 ManagedInstancesProvider:40 CapacityTags:23
eEC2 SPOT FARGATE FARGATE_SPOT ECS_MANAGED_INSTANCES
eBEST_FIT BEST_FIT_PROGRESSIVE BEST_FIT_PROGRESSIVE_ORDERED SPOT_CAPACITY_OPTIMIZED SPOT_PRICE_CAPACITY_OPTIMIZED SPOT_CAPACITY_OPTIMIZED_PRIORITIZED
{3
.LaunchTemplateId:3 LaunchTemplateName:3 Version:3 Overrides:33 UserdataType:35
[34
.LaunchTemplateId:3 LaunchTemplateName:3 Version:3 TargetInstanceTypes:2 UserdataType:35
eEKS_BOOTSTRAP_SH EKS_NODEADM
[37
.ImageType:38! ImageIdOverride:38 BatchImageStatus:3 ImageKubernetesVersion:38
s1,256
.MinScaleDownDelayMinutes:22
.InfrastructureRoleArn:3! InstanceLaunchTemplate:41! PropagateTags:3 InfrastructureOptimization:48
.Ec2InstanceProfileArn:3! NetworkConfiguration:42! InstanceRequirements:43 CapacityOptionType:3 StorageConfiguration:44 Monitoring:3 FipsEnabled:45 CapacityReservations:46 InstanceMetadataTagsPropagation:45 LocalStorageConfiguration:47
.Subnets:2! SecurityGroups:2!
.AllowedInstanceTypes:2
.StorageSizeGiB:22
b
.ReservationGroupArn:3 ReservationPreference:3
.UseLocalStorage:45
.ScaleInAfter:22
.TerminateJobsOnUpdate:45 JobExecutionTimeoutMinutes:50
n1,7200
.EksClusterArn:3! KubernetesNamespace:3! AccessEntry:52
.DesiredState:53! Status:54
eENABLED DISABLED INHERIT_FROM_CLUSTER
eACTIVE INACTIVE
eECS EKS
.ContainerInsights:57
eENABLED ENHANCED DISABLED
.ConsumableResourceName:3! ConsumableResourceArn:3! TotalQuantity:22 InUseQuantity:22 AvailableQuantity:22 ResourceType:3 CreatedAt:22 Tags:23
.JobDefinitions:60 NextToken:3
[61
.JobDefinitionName:3! JobDefinitionArn:3! Revision:22! Type:3! Status:3 SchedulingPriority:22 Parameters:62 RetryStrategy:63 ContainerProperties:67 Timeout:100 NodeProperties:101 Tags:23 PropagateTags:45 PlatformCapabilities:147 EcsProperties:104 EksProperties:114 ContainerOrchestrationType:55 ConsumableResourceProperties:144
{3
.Attempts:22 EvaluateOnExit:64
[65
.Action:66! OnStatusReason:3 OnReason:3 OnExitCode:3
eRETRY EXIT
.Image:3 Vcpus:22 Memory:22 Command:2 JobRoleArn:3 ExecutionRoleArn:3 Volumes:68 Environment:74 MountPoints:76 ReadonlyRootFilesystem:45 Privileged:45 Ulimits:78 User:3 InstanceType:3 ResourceRequirements:80 LinuxParameters:83 LogConfiguration:90 Secrets:93 NetworkConfiguration:95 FargatePlatformConfiguration:96 EnableExecuteCommand:45 EphemeralStorage:97 RuntimePlatform:98 RepositoryCredentials:99
[69
.Host:70 Name:3 EfsVolumeConfiguration:71 S3filesVolumeConfiguration:73
.SourcePath:3
.FileSystemId:3! RootDirectory:3 TransitEncryption:26 TransitEncryptionPort:22 AuthorizationConfig:72
.AccessPointId:3 Iam:26
.FileSystemArn:3! RootDirectory:3 TransitEncryptionPort:22 AccessPointArn:3
[75
.Name:3 Value:3
[77
.ContainerPath:3 ReadOnly:45 SourceVolume:3
[79
.HardLimit:22! Name:3! SoftLimit:22!
[81
.Value:3! Type:82!
eGPU VCPU MEMORY
.Devices:84 InitProcessEnabled:45 SharedMemorySize:22 Tmpfs:88 MaxSwap:22 Swappiness:22
[85
.HostPath:3! ContainerPath:3 Permissions:86
[87
eREAD WRITE MKNOD
[89
.ContainerPath:3! Size:22! MountOptions:2
.LogDriver:91! Options:92 SecretOptions:93
ejson-file syslog journald gelf fluentd awslogs splunk awsfirelens
{3
[94
.Name:3! ValueFrom:3!
.AssignPublicIp:26
.PlatformVersion:3
.SizeInGiB:22!
.OperatingSystemFamily:3 CpuArchitecture:3
.CredentialsParameter:3!
.AttemptDurationSeconds:22
.NumNodes:22! MainNode:22! NodeRangeProperties:102!
[103
.TargetNodes:3! Container:67 InstanceTypes:2 EcsProperties:104 EksProperties:114 ConsumableResourceProperties:144
.TaskProperties:105!
[106
.Containers:107! EphemeralStorage:97 ExecutionRoleArn:3 PlatformVersion:3 IpcMode:3 TaskRoleArn:3 PidMode:3 NetworkConfiguration:95 RuntimePlatform:98 Volumes:68 EnableExecuteCommand:45 NetworkMode:3
[108
.Image:3! Command:2 DependsOn:109 Environment:74 Essential:45 FirelensConfiguration:111 LinuxParameters:83 LogConfiguration:90 MountPoints:76 Name:3 Privileged:45 ReadonlyRootFilesystem:45 RepositoryCredentials:99 ResourceRequirements:80 Secrets:93 Ulimits:78 User:3 StartTimeout:22 StopTimeout:22
[110
.ContainerName:3 Condition:3
.Type:112! Options:113
efluentd fluentbit
{3
.PodProperties:115
.ServiceAccountName:3 HostNetwork:45 DnsPolicy:3 ImagePullSecrets:116 Containers:118 InitContainers:118 Volumes:134 Metadata:140 ShareProcessNamespace:45 SecurityContext:143
[117
.Name:3!
[119
.Image:3! Name:3 ImagePullPolicy:3 Command:2 Args:2 Env:120 Resources:122 VolumeMounts:125 SecurityContext:127
[121
.Name:3! Value:3
.Limits:123 Requests:124
{38
{38
[126
.Name:3 MountPath:3 SubPath:3 ReadOnly:45
.RunAsUser:22 RunAsGroup:22 Privileged:45 AllowPrivilegeEscalation:45 ReadOnlyRootFilesystem:45 RunAsNonRoot:45 Capabilities:128 SeccompProfile:131
.Add:129 Drop:129
[130
s1,128
.Type:132! LocalhostProfile:133
eRuntimeDefault Localhost Unconfined
s1,4095
[135
.Name:3! HostPath:136 EmptyDir:137 Secret:138 PersistentVolumeClaim:139
.Path:3
.Medium:3 SizeLimit:38
.SecretName:3! Optional:45
.ClaimName:3! ReadOnly:45
.Labels:141 Annotations:142 Namespace:3
{3
{3
.RunAsUser:22 RunAsGroup:22 RunAsNonRoot:45 SeccompProfile:131 FsGroup:22
.ConsumableResourceList:145
[146
.ConsumableResource:3 Quantity:22
[148
eEC2 FARGATE MANAGED_INSTANCES
.JobQueues:150 NextToken:3
[151
.JobQueueName:3! JobQueueArn:3! State:26! Priority:22! ComputeEnvironmentOrder:152! SchedulingPolicyArn:3 Status:27 StatusReason:3 ServiceEnvironmentOrder:154 JobQueueType:156 Tags:23 JobStateTimeLimitActions:157
[153
.Order:22! ComputeEnvironment:3!
[155
.Order:22! ServiceEnvironment:3!
eEKS ECS ECS_FARGATE SAGEMAKER_TRAINING ECS_MANAGED_INSTANCES
[158
.Reason:3! State:159! MaxTimeSeconds:22! Action:160!
eRUNNABLE
eCANCEL TERMINATE
.Jobs:162
[163
.JobName:3! JobId:3! JobQueue:3! Status:164! StartedAt:22! JobDefinition:3! JobArn:3 ShareIdentifier:3 SchedulingPriority:22 Attempts:165 StatusReason:3 CreatedAt:22 RetryStrategy:63 StoppedAt:22 DependsOn:174 Parameters:62 Container:177 NodeDetails:178 NodeProperties:101 ArrayProperties:179 Timeout:100 Tags:23 PropagateTags:45 PlatformCapabilities:147 EksProperties:181 EksAttempts:185 EcsProperties:189 IsCancelled:45 IsTerminated:45 ConsumableResourceProperties:144
eSUBMITTED PENDING RUNNABLE STARTING RUNNING SUCCEEDED FAILED
[166
.Container:167 StartedAt:22 StoppedAt:22 StatusReason:3 TaskProperties:170
.ContainerInstanceArn:3 TaskArn:3 ExitCode:22 Reason:3 LogStreamName:3 NetworkInterfaces:168
[169
.AttachmentId:3 Ipv6Address:3 PrivateIpv4Address:3
[171
.ContainerInstanceArn:3 TaskArn:3 Containers:172
[173
.ExitCode:22 Name:3 Reason:3 LogStreamName:3 NetworkInterfaces:168
[175
.JobId:3 Type:176
eN_TO_N SEQUENTIAL
.Image:3 Vcpus:22 Memory:22 Command:2 JobRoleArn:3 ExecutionRoleArn:3 Volumes:68 Environment:74 MountPoints:76 ReadonlyRootFilesystem:45 Ulimits:78 Privileged:45 User:3 ExitCode:22 Reason:3 ContainerInstanceArn:3 TaskArn:3 LogStreamName:3 InstanceType:3 NetworkInterfaces:168 ResourceRequirements:80 LinuxParameters:83 LogConfiguration:90 Secrets:93 NetworkConfiguration:95 FargatePlatformConfiguration:96 EphemeralStorage:97 RuntimePlatform:98 RepositoryCredentials:99 EnableExecuteCommand:45
.NodeIndex:22 IsMainNode:45
.StatusSummary:180 StatusSummaryLastUpdatedAt:22 Size:22 Index:22
{22
.PodProperties:182
.ServiceAccountName:3 HostNetwork:45 DnsPolicy:3 ImagePullSecrets:116 Containers:183 InitContainers:183 Volumes:134 PodName:3 NodeName:3 Metadata:140 ShareProcessNamespace:45 SecurityContext:143
[184
.Name:3 Image:3 ImagePullPolicy:3 Command:2 Args:2 Env:120 Resources:122 ExitCode:22 Reason:3 VolumeMounts:125 SecurityContext:127
[186
.Containers:187 InitContainers:187 EksClusterArn:3 PodName:3 PodNamespace:3 NodeName:3 StartedAt:22 StoppedAt:22 StatusReason:3
[188
.Name:3 ContainerID:3 ExitCode:22 Reason:3
.TaskProperties:190
[191
.Containers:192 ContainerInstanceArn:3 TaskArn:3 EphemeralStorage:97 ExecutionRoleArn:3 PlatformVersion:3 IpcMode:3 TaskRoleArn:3 PidMode:3 NetworkConfiguration:95 RuntimePlatform:98 Volumes:68 EnableExecuteCommand:45 NetworkMode:3
[193
.Command:2 DependsOn:109 Environment:74 Essential:45 FirelensConfiguration:111 Image:3 LinuxParameters:83 LogConfiguration:90 MountPoints:76 Name:3 Privileged:45 ReadonlyRootFilesystem:45 RepositoryCredentials:99 ResourceRequirements:80 Secrets:93 Ulimits:78 User:3 StartTimeout:22 StopTimeout:22 ExitCode:22 Reason:3 LogStreamName:3 NetworkInterfaces:168
.QuotaShareName:3 QuotaShareArn:3 JobQueueArn:3 CapacityLimits:195 ResourceSharingConfiguration:197 PreemptionConfiguration:199 State:26 Status:200 Tags:23
[196
.MaxCapacity:22! CapacityUnit:3!
.Strategy:198! BorrowLimit:22
eRESERVE LEND LEND_AND_BORROW
.InSharePreemption:26!
eCREATING VALID INVALID UPDATING DELETING
.SchedulingPolicies:202
[203
.Name:3! Arn:3! QuotaSharePolicy:204 FairsharePolicy:206 Tags:23
.IdleResourceAssignmentStrategy:205!
eFIFO
.ShareDecaySeconds:22 ComputeReservation:22 ShareDistribution:207
[208
.ShareIdentifier:3! WeightFactor:22
.ServiceEnvironments:210 NextToken:3
[211
.ServiceEnvironmentName:3! ServiceEnvironmentArn:3! ServiceEnvironmentType:212! CapacityLimits:213! State:26 Status:27 Tags:23
eSAGEMAKER_TRAINING
[214
.MaxCapacity:22 CapacityUnit:3
.JobId:3! JobName:3! JobQueue:3! ServiceJobType:212! StartedAt:22! Status:216! Attempts:217 CapacityUsage:221 CreatedAt:22 IsTerminated:45 JobArn:3 LatestAttempt:223 RetryStrategy:224 ScheduledAt:22 SchedulingPriority:22 ServiceRequestPayload:3 ShareIdentifier:3 QuotaShareName:3 PreemptionConfiguration:227 PreemptionSummary:228 StatusReason:3 StoppedAt:22 Tags:23 TimeoutConfig:231
eSUBMITTED PENDING RUNNABLE SCHEDULED STARTING RUNNING SUCCEEDED FAILED
[218
.ServiceResourceId:219 StartedAt:22 StoppedAt:22 StatusReason:3
.Name:220! Value:3!
eTrainingJobArn
[222
.CapacityUnit:3 Quantity:22
.ServiceResourceId:219
.Attempts:22! EvaluateOnExit:225
[226
.Action:66 OnStatusReason:3
.PreemptionRetriesBeforeTermination:22
.PreemptedAttemptCount:22 RecentPreemptedAttempts:229
[230
.ServiceResourceId:219 StartedAt:22 StoppedAt:22 StatusReason:3
.AttemptDurationSeconds:22
.FrontOfQueue:233 FrontOfQuotaShares:236 QueueUtilization:240
.Jobs:234 LastUpdatedAt:22
[235
.JobArn:3 EarliestTimeAtPosition:22
.QuotaShares:237 LastUpdatedAt:22
{238
[239
.JobArn:3 EarliestTimeAtPosition:22
.TotalCapacityUsage:241 FairshareUtilization:243 QuotaShareUtilization:248 LastUpdatedAt:22
[242
.CapacityUnit:3 Quantity:22
.ActiveShareCount:22 TopCapacityUtilization:244
[245
.ShareIdentifier:3 CapacityUsage:246
[247
.CapacityUnit:3 Quantity:22
.TopCapacityUtilization:249
[250
.QuotaShareName:3 CapacityUsage:251
[252
.CapacityUnit:3 Quantity:22
.ConsumableResources:254! NextToken:3
[255
.ConsumableResourceArn:3! ConsumableResourceName:3! TotalQuantity:22 InUseQuantity:22 ResourceType:3
.JobSummaryList:257! NextToken:3
[258
.JobId:3! JobName:3! JobArn:3 CapacityUsage:259 CreatedAt:22 ScheduledAt:22 ShareIdentifier:3 Status:164 StatusReason:3 StartedAt:22 StoppedAt:22 Container:261 ArrayProperties:262 NodeProperties:263 JobDefinition:3 IsCancelled:45 IsTerminated:45
[260
.CapacityUnit:3 Quantity:22
.ExitCode:22 Reason:3
.Size:22 Index:22 StatusSummary:180 StatusSummaryLastUpdatedAt:22
.IsMainNode:45 NumNodes:22 NodeIndex:22
.Jobs:265! NextToken:3
[266
.JobArn:3! JobQueueArn:3! JobName:3! JobStatus:3! Quantity:22! CreatedAt:22! ConsumableResourceProperties:144! JobDefinitionArn:3 ShareIdentifier:3 StatusReason:3 StartedAt:22
.QuotaShares:268 NextToken:3
[269
.QuotaShareName:3 QuotaShareArn:3 JobQueueArn:3 CapacityLimits:195 ResourceSharingConfiguration:197 PreemptionConfiguration:199 State:26 Status:200
.SchedulingPolicies:271 NextToken:3
[272
.Arn:3!
.JobSummaryList:274! NextToken:3
[275
.JobId:3! JobName:3! ServiceJobType:212! LatestAttempt:223 CapacityUsage:276 CreatedAt:22 JobArn:3 ScheduledAt:22 ShareIdentifier:3 QuotaShareName:3 Status:216 StatusReason:3 StartedAt:22 StoppedAt:22 IsTerminated:45
[277
.CapacityUnit:3 Quantity:22
.Tags:23
.JobDefinitionName:3! JobDefinitionArn:3! Revision:22!
.JobName:3! JobId:3! JobArn:3
.JobName:3! JobId:3! JobArn:3
.
.
.Successful:2! Errors:285!
[286
.Job:3! Code:3! Message:3!
.
.Successful:2! Errors:289!
[290
.Job:3! Code:3! Message:3!
.
.ComputeEnvironmentName:3 ComputeEnvironmentArn:3
.ConsumableResourceName:3! ConsumableResourceArn:3! TotalQuantity:22
.JobQueueName:3 JobQueueArn:3
.QuotaShareName:3 QuotaShareArn:3
.
.ServiceEnvironmentName:3! ServiceEnvironmentArn:3!
.JobArn:3 JobName:3 JobId:3"#),
    ("bedrock", "createModelCustomizationJob:0", r#".JobArn:1!
s0,1011"#),
    ("bedrockruntime", "converse:0 invokeModel:151", r#".Output:1! StopReason:69! Usage:70! Metrics:73! AdditionalModelResponseFields:30 Trace:75 PerformanceConfig:147 ServiceTier:149
.Message:2
.Role:3! Content:4!
euser assistant system
[5
.Text:6 Image:7 Document:14 Video:22 Audio:25 ToolUse:28 ToolResult:32 GuardContent:39 CachePoint:46 ReasoningContent:49 CitationsContent:51 SearchResult:35 ToolAddition:65 ToolRemoval:68
s
.Format:8! Source:9! Error:13
epng jpeg gif webp
.Bytes:10 S3Location:11
s1,
.Uri:12! BucketOwner:6
s1,1024
.Message:6
.Name:15! Source:16! Format:19 Context:6 Citations:20
s1,200
.Bytes:10 S3Location:11 Text:6 Content:17
[18
.Text:6
epdf csv doc docx xls xlsx html txt md
.Enabled:21!
b
.Format:23! Source:24!
emkv mov mp4 webm flv mpeg mpg wmv three_gp
.Bytes:10 S3Location:11
.Format:26! Source:27! Error:13
emp3 opus wav aac flac mp4 ogg mkv mka x-aac m4a mpeg mpga pcm webm
.Bytes:10 S3Location:11
.ToolUseId:29! Name:29! Input:30! Type:31
s1,64
*
eserver_tool_use
.ToolUseId:29! Content:33! Status:38 Type:6
[34
.Json:30 Text:6 Image:7 Document:14 Video:22 SearchResult:35
.Source:6! Title:6! Content:36! Citations:20
[37
.Text:6!
esuccess error
.Text:40 Image:43
.Text:6! Qualifiers:41
[42
egrounding_source query guard_content
.Format:44! Source:45!
epng jpeg
.Bytes:10
.Type:47! Ttl:48
edefault
e5m 1h
.ReasoningText:50 RedactedContent:6
.Text:6! Signature:6
.Content:52 Citations:54
[53
.Text:6
[55
.Title:6 Source:6 SourceContent:56 Location:58
[57
.Text:6
.Web:59 DocumentChar:60 DocumentPage:62 DocumentChunk:63 SearchResultLocation:64
.Url:6 Domain:6
.DocumentIndex:61 Start:61 End:61
n0,
.DocumentIndex:61 Start:61 End:61
.DocumentIndex:61 Start:61 End:61
.SearchResultIndex:61 Start:61 End:61
.Tool:66!
.Type:29 Name:67 ServerName:67
s1,128
.Tool:66!
eend_turn tool_use max_tokens stop_sequence guardrail_intervened content_filtered malformed_model_output malformed_tool_use model_context_window_exceeded
.InputTokens:61! OutputTokens:61! TotalTokens:61! CacheReadInputTokens:61 CacheWriteInputTokens:61 CacheDetails:71
[72
.Ttl:48! InputTokens:61!
.LatencyMs:74!
n
.Guardrail:76 PromptRouter:146
.ModelOutput:77 InputAssessment:78 OutputAssessments:144 ActionReason:6
[6
{79
.TopicPolicy:80 ContentPolicy:85 WordPolicy:90 SensitiveInformationPolicy:96 ContextualGroundingPolicy:103 AutomatedReasoningPolicy:108 InvocationMetrics:135 AppliedGuardrailDetails:140
.Topics:81!
[82
.Name:6! Type:83! Action:84! Detected:21
eDENY
eBLOCKED NONE
.Filters:86!
[87
.Type:88! Confidence:89! Action:84! FilterStrength:89 Detected:21
eINSULTS HATE SEXUAL VIOLENCE MISCONDUCT PROMPT_ATTACK
eNONE LOW MEDIUM HIGH
.CustomWords:91! ManagedWordLists:93!
[92
.Match:6! Action:84! Detected:21
[94
.Match:6! Type:95! Action:84! Detected:21
ePROFANITY
.PiiEntities:97! Regexes:101!
[98
.Match:6! Type:99! Action:100! Detected:21
eADDRESS AGE AWS_ACCESS_KEY AWS_SECRET_KEY CA_HEALTH_NUMBER CA_SOCIAL_INSURANCE_NUMBER CREDIT_DEBIT_CARD_CVV CREDIT_DEBIT_CARD_EXPIRY CREDIT_DEBIT_CARD_NUMBER DRIVER_ID EMAIL INTERNATIONAL_BANK_ACCOUNT_NUMBER IP_ADDRESS LICENSE_PLATE MAC_ADDRESS NAME PASSWORD PHONE PIN SWIFT_CODE UK_NATIONAL_HEALTH_SERVICE_NUMBER UK_NATIONAL_INSURANCE_NUMBER UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER URL USERNAME US_BANK_ACCOUNT_NUMBER US_BANK_ROUTING_NUMBER US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER US_PASSPORT_NUMBER US_SOCIAL_SECURITY_NUMBER VEHICLE_IDENTIFICATION_NUMBER
eANONYMIZED BLOCKED NONE
[102
.Action:100! Name:6 Match:6 Regex:6 Detected:21
.Filters:104
[105
.Type:106! Threshold:107! Score:107! Action:84! Detected:21
eGROUNDING RELEVANCE
n0,1
.Findings:109
[110
.Valid:111 Invalid:125 Satisfiable:126 Impossible:127 TranslationAmbiguous:128 TooComplex:133 NoTranslations:134
.Translation:112 ClaimsTrueScenario:118 SupportingRules:119 LogicWarning:123
.Premises:113 Claims:113 UntranslatedPremises:116 UntranslatedClaims:116 Confidence:107
[114
.Logic:115 NaturalLanguage:115
s0,1000
[117
.Text:115
.Statements:113
[120
.Identifier:121 PolicyVersionArn:122
s0,12
s0,2048
.Type:124 Premises:113 Claims:113
eALWAYS_FALSE ALWAYS_TRUE
.Translation:112 ContradictingRules:119 LogicWarning:123
.Translation:112 ClaimsTrueScenario:118 ClaimsFalseScenario:118 LogicWarning:123
.Translation:112 ContradictingRules:119 LogicWarning:123
.Options:129 DifferenceScenarios:132
[130
.Translations:131
[112
[118
.
.
.GuardrailProcessingLatency:74 Usage:136 GuardrailCoverage:137
.TopicPolicyUnits:74! ContentPolicyUnits:74! WordPolicyUnits:74! SensitiveInformationPolicyUnits:74! SensitiveInformationPolicyFreeUnits:74! ContextualGroundingPolicyUnits:74! ContentPolicyImageUnits:74 AutomatedReasoningPolicyUnits:74 AutomatedReasoningPolicies:74
.TextCharacters:138 Images:139
.Guarded:74 Total:74
.Guarded:74 Total:74
.GuardrailId:122 GuardrailVersion:6 GuardrailArn:122 GuardrailOrigin:141 GuardrailOwnership:143
[142
eREQUEST ACCOUNT_ENFORCED ORGANIZATION_ENFORCED
eSELF CROSS_ACCOUNT
{145
[79
.InvokedModelId:6
.Latency:148
estandard optimized
.Type:150!
epriority default flex reserved
.Body:152! ContentType:6! PerformanceConfigLatency:148 ServiceTier:150
s0,"#),
    ("cloudwatch", "describeAlarms:0 getMetricData:57", r#".CompositeAlarms:1 MetricAlarms:20 LogAlarms:45 NextToken:7
[2
.ActionsEnabled:3 AlarmActions:4 AlarmArn:6 AlarmConfigurationUpdatedTimestamp:7 AlarmDescription:8 AlarmName:9 AlarmRule:10 InsufficientDataActions:4 OKActions:4 StateReason:11 StateReasonData:12 StateUpdatedTimestamp:7 StateValue:13 StateTransitionedTimestamp:7 ActionsSuppressedBy:14 ActionsSuppressedReason:8 ActionsSuppressor:6 ActionsSuppressorWaitPeriod:15 ActionsSuppressorExtensionPeriod:15 ActionConfiguration:16
b
[5
s1,1024
s1,1600
s
s0,1024
s1,255
s1,10240
s0,1023
s0,4000
eOK ALARM INSUFFICIENT_DATA
eWaitPeriod ExtensionPeriod Alarm
n
.AlarmTagsPropagation:17
.Enabled:3! IncludedTagKeys:18 ExcludedTagKeys:18
[19
s1,128
[21
.AlarmName:9 AlarmArn:6 AlarmDescription:8 AlarmConfigurationUpdatedTimestamp:7 ActionsEnabled:3 OKActions:4 AlarmActions:4 InsufficientDataActions:4 StateValue:13 StateReason:11 StateReasonData:12 StateUpdatedTimestamp:7 MetricName:9 Namespace:9 Statistic:22 ExtendedStatistic:7 Dimensions:23 Period:25 Unit:26 EvaluationPeriods:25 DatapointsToAlarm:25 Threshold:15 ComparisonOperator:27 TreatMissingData:9 EvaluateLowSampleCountPercentile:9 Metrics:28 ThresholdMetricId:9 EvaluationState:33 StateTransitionedTimestamp:7 EvaluationWindow:34 WarmUpConfiguration:38 EvaluationCriteria:40 EvaluationInterval:44 ActionConfiguration:16
eSampleCount Average Sum Minimum Maximum
[24
.Name:9! Value:5!
n1,
eSeconds Microseconds Milliseconds Bytes Kilobytes Megabytes Gigabytes Terabytes Bits Kilobits Megabits Gigabits Terabits Percent Count Bytes/Second Kilobytes/Second Megabytes/Second Gigabytes/Second Terabytes/Second Bits/Second Kilobits/Second Megabits/Second Gigabits/Second Terabits/Second Count/Second None
eGreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold LessThanLowerOrGreaterThanUpperThreshold LessThanLowerThreshold GreaterThanUpperThreshold
[29
.Id:9! MetricStat:30 Expression:32 Label:7 ReturnData:3 Period:25 AccountId:9
.Metric:31! Period:25! Stat:7! Unit:26
.Namespace:9 MetricName:9 Dimensions:23
s1,2048
ePARTIAL_DATA EVALUATION_FAILURE EVALUATION_ERROR
.WallClockWindow:35 SlidingWindow:37
.Timezone:36
s1,50
.
.WarmUpPeriodDurationInMinutes:39! OnlyStartEvaluatingAfterWarmUpPeriodEnds:3
n1,2880
.PromQLCriteria:41
.Query:42! PendingPeriod:43 RecoveryPeriod:43
s1,10000
n0,86400
n10,3600
[46
.AlarmName:9 AlarmArn:6 AlarmDescription:8 AlarmConfigurationUpdatedTimestamp:7 ActionsEnabled:3 OKActions:4 AlarmActions:4 InsufficientDataActions:4 StateValue:13 StateReason:11 StateReasonData:12 StateUpdatedTimestamp:7 ScheduledQueryConfiguration:47 QueryResultsToEvaluate:25 QueryResultsToAlarm:25 Threshold:15 ComparisonOperator:27 TreatMissingData:9 StateTransitionedTimestamp:7 EvaluationState:33 ActionLogLineCount:15 ActionLogLineRoleArn:7 WarmUpConfiguration:38 ActionConfiguration:16
.QueryString:48! ScheduledQueryRoleARN:5! ScheduleConfiguration:49! AggregationExpression:32! LogGroupIdentifiers:53 QueryARN:5 Tags:54
s0,10000
.ScheduleExpression:50! StartTimeOffset:51! EndTimeOffset:52
s1,256
n1,2592000
n0,2592000
[5
[55
.Key:19! Value:56!
s0,256
.MetricDataResults:58 NextToken:7 Messages:63
[59
.Id:9 Label:7 Timestamps:60 Values:61 StatusCode:62 Messages:63
[7
[15
eComplete InternalError PartialData Forbidden
[64
.Code:7 Value:7"#),
    ("codebuild", "batchDeleteBuilds:0 batchGetBuildBatches:6 batchGetBuilds:74 batchGetCommandExecutions:86 batchGetFleets:91 batchGetProjects:116 batchGetReportGroups:142 batchGetReports:152 batchGetSandboxes:161 createFleet:168 createProject:169 createReportGroup:170 createWebhook:171 deleteBuildBatch:172 deleteFleet:173 deleteProject:174 deleteReport:175 deleteReportGroup:176 deleteResourcePolicy:177 deleteSourceCredentials:178 deleteWebhook:179 describeCodeCoverages:180 describeTestCases:183 getReportGroupTrend:186 getResourcePolicy:190 importSourceCredentials:191 invalidateProjectCache:192 listBuildBatches:193 listBuildBatchesForProject:194 listBuilds:195 listBuildsForProject:196 listCommandExecutionsForSandbox:197 listCuratedEnvironmentImages:198 listFleets:208 listProjects:210 listReportGroups:211 listReports:212 listReportsForReportGroup:213 listSandboxes:214 listSandboxesForProject:215 listSharedProjects:216 listSharedReportGroups:218 listSourceCredentials:219 putResourcePolicy:224 retryBuild:225 retryBuildBatch:226 startBuild:227 startBuildBatch:228 startCommandExecution:229 startSandbox:230 startSandboxConnection:231 stopBuild:233 stopBuildBatch:234 stopSandbox:235 updateFleet:236 updateProject:237 updateProjectVisibility:238 updateReportGroup:239 updateWebhook:240", r#".BuildsDeleted:1 BuildsNotDeleted:3
[2
s1,
[4
.Id:2 StatusCode:5
s
.BuildBatches:7 BuildBatchesNotFound:73
[8
.Id:2 Arn:2 StartTime:5 EndTime:5 CurrentPhase:5 BuildBatchStatus:9 SourceVersion:2 ResolvedSourceVersion:2 ProjectName:2 Phases:10 Source:16 SecondarySources:24 SecondarySourceVersions:25 Artifacts:27 SecondaryArtifacts:29 Cache:30 Environment:34 ServiceRole:2 LogConfig:50 BuildTimeoutInMinutes:13 QueuedTimeoutInMinutes:13 Complete:20 Initiator:5 VpcConfig:54 EncryptionKey:2 BuildBatchNumber:13 FileSystemLocations:56 BuildBatchConfig:59 BuildGroups:64 DebugSessionEnabled:20 ReportArns:72
eSUCCEEDED FAILED FAULT TIMED_OUT IN_PROGRESS STOPPED
[11
.PhaseType:12 PhaseStatus:9 StartTime:5 EndTime:5 DurationInSeconds:13 Contexts:14
eSUBMITTED DOWNLOAD_BATCHSPEC IN_PROGRESS COMBINE_ARTIFACTS SUCCEEDED FAILED STOPPED
n
[15
.StatusCode:5 Message:5
.Type:17! Location:5 GitCloneDepth:18 GitSubmodulesConfig:19 Buildspec:5 Auth:21 ReportBuildStatus:20 BuildStatusConfig:23 InsecureSsl:20 SourceIdentifier:5
eCODECOMMIT CODEPIPELINE GITHUB GITLAB GITLAB_SELF_MANAGED S3 BITBUCKET GITHUB_ENTERPRISE NO_SOURCE
n0,
.FetchSubmodules:20!
b
.Type:22! Resource:5
eOAUTH CODECONNECTIONS SECRETS_MANAGER
.Context:5 TargetUrl:5
[16
[26
.SourceIdentifier:5! SourceVersion:5!
.Location:5 Sha256sum:5 Md5sum:5 OverrideArtifactName:20 EncryptionDisabled:20 ArtifactIdentifier:5 BucketOwnerAccess:28
eNONE READ_ONLY FULL
[27
.Type:31! Location:5 Modes:32 CacheNamespace:5
eNO_CACHE S3 LOCAL
[33
eLOCAL_DOCKER_LAYER_CACHE LOCAL_SOURCE_CACHE LOCAL_CUSTOM_CACHE
.Type:35! Image:2! ComputeType:36! ComputeConfiguration:37 Fleet:39 EnvironmentVariables:40 PrivilegedMode:20 Certificate:5 RegistryCredential:43 ImagePullCredentialsType:45 DockerServer:46 HostKernel:49
eWINDOWS_CONTAINER LINUX_CONTAINER LINUX_GPU_CONTAINER ARM_CONTAINER WINDOWS_SERVER_2019_CONTAINER WINDOWS_SERVER_2022_CONTAINER LINUX_LAMBDA_CONTAINER ARM_LAMBDA_CONTAINER LINUX_EC2 ARM_EC2 WINDOWS_EC2 MAC_ARM
eBUILD_GENERAL1_SMALL BUILD_GENERAL1_MEDIUM BUILD_GENERAL1_LARGE BUILD_GENERAL1_XLARGE BUILD_GENERAL1_2XLARGE BUILD_LAMBDA_1GB BUILD_LAMBDA_2GB BUILD_LAMBDA_4GB BUILD_LAMBDA_8GB BUILD_LAMBDA_10GB ATTRIBUTE_BASED_COMPUTE CUSTOM_INSTANCE_TYPE
.VCpu:13 Memory:13 Disk:13 MachineType:38 InstanceType:2
eGENERAL NVME
.FleetArn:5
[41
.Name:2! Value:5! Type:42
ePLAINTEXT PARAMETER_STORE SECRETS_MANAGER
.Credential:2! CredentialProvider:44!
eSECRETS_MANAGER
eCODEBUILD SERVICE_ROLE
.ComputeType:36! SecurityGroupIds:47 Status:48
[2
.Status:5 Message:5
eLINUX_KERNEL_4 LINUX_KERNEL_6 LINUX_KERNEL_LATEST
.CloudWatchLogs:51 S3Logs:53
.Status:52! GroupName:5 StreamName:5
eENABLED DISABLED
.Status:52! Location:5 EncryptionDisabled:20 BucketOwnerAccess:28
.VpcId:2 Subnets:55 SecurityGroupIds:47
[2
[57
.Type:58 Location:5 MountPoint:5 Identifier:5 MountOptions:5
eEFS
.ServiceRole:2 CombineArtifacts:20 Restrictions:60 TimeoutInMins:13 BatchReportMode:63
.MaximumBuildsAllowed:13 ComputeTypesAllowed:61 FleetsAllowed:62
[2
[2
eREPORT_INDIVIDUAL_BUILDS REPORT_AGGREGATED_BATCH
[65
.Identifier:5 DependsOn:66 IgnoreFailure:20 CurrentBuildSummary:67 PriorBuildSummaryList:71
[2
.Arn:5 RequestedOn:5 BuildStatus:9 PrimaryArtifact:68 SecondaryArtifacts:70
.Type:69 Location:5 Identifier:5
eCODEPIPELINE S3 NO_ARTIFACTS
[68
[67
[5
[2
.Builds:75 BuildsNotFound:1
[76
.Id:2 Arn:2 BuildNumber:13 StartTime:5 EndTime:5 CurrentPhase:5 BuildStatus:9 SourceVersion:2 ResolvedSourceVersion:2 ProjectName:2 Phases:77 Source:16 SecondarySources:24 SecondarySourceVersions:25 Artifacts:27 SecondaryArtifacts:29 Cache:30 Environment:34 ServiceRole:2 Logs:80 TimeoutInMinutes:13 QueuedTimeoutInMinutes:13 BuildComplete:20 Initiator:5 VpcConfig:54 NetworkInterface:81 EncryptionKey:2 ExportedEnvironmentVariables:82 ReportArns:72 FileSystemLocations:56 DebugSession:84 BuildBatchArn:5 AutoRetryConfig:85
[78
.PhaseType:79 PhaseStatus:9 StartTime:5 EndTime:5 DurationInSeconds:13 Contexts:14
eSUBMITTED QUEUED PROVISIONING DOWNLOAD_SOURCE INSTALL PRE_BUILD BUILD POST_BUILD UPLOAD_ARTIFACTS FINALIZING COMPLETED
.GroupName:5 StreamName:5 DeepLink:5 S3DeepLink:5 CloudWatchLogsArn:5 S3LogsArn:5 CloudWatchLogs:51 S3Logs:53
.SubnetId:2 NetworkInterfaceId:2
[83
.Name:2 Value:5
.SessionEnabled:20 SessionTarget:2
.AutoRetryLimit:13 AutoRetryNumber:13 NextAutoRetry:5 PreviousAutoRetry:5
.CommandExecutions:87 CommandExecutionsNotFound:90
[88
.Id:2 SandboxId:2 SubmitTime:5 StartTime:5 EndTime:5 Status:2 Command:2 Type:89 ExitCode:2 StandardOutputContent:2 StandardErrContent:2 Logs:80 SandboxArn:2
eSHELL
[2
.Fleets:92 FleetsNotFound:115
[93
.Arn:2 Name:94 Id:2 Created:5 LastModified:5 Status:95 BaseCapacity:13 EnvironmentType:35 ComputeType:36 ComputeConfiguration:37 ScalingConfiguration:98 OverflowBehavior:103 VpcConfig:54 ProxyConfiguration:104 ImageId:2 FleetServiceRole:2 Tags:111
s2,128
.StatusCode:96 Context:97 Message:5
eCREATING UPDATING ROTATING PENDING_DELETION DELETING CREATE_FAILED UPDATE_ROLLBACK_FAILED ACTIVE
eCREATE_FAILED UPDATE_FAILED ACTION_REQUIRED PENDING_DELETION INSUFFICIENT_CAPACITY
.ScalingType:99 TargetTrackingScalingConfigs:100 MaxCapacity:13 DesiredCapacity:13
eTARGET_TRACKING_SCALING
[101
.MetricType:102 TargetValue:13
eFLEET_UTILIZATION_RATE
eQUEUE ON_DEMAND
.DefaultBehavior:105 OrderedProxyRules:106
eALLOW_ALL DENY_ALL
[107
.Type:108! Effect:109! Entities:110!
eDOMAIN IP
eALLOW DENY
[5
[112
.Key:113 Value:114
s1,127
s0,255
[2
.Projects:117 ProjectsNotFound:141
[118
.Name:119 Arn:5 Description:114 Source:16 SecondarySources:24 SourceVersion:5 SecondarySourceVersions:25 Artifacts:120 SecondaryArtifacts:123 Cache:30 Environment:34 ServiceRole:2 TimeoutInMinutes:124 QueuedTimeoutInMinutes:125 EncryptionKey:2 Tags:111 Created:5 LastModified:5 Webhook:126 VpcConfig:54 Badge:139 LogsConfig:50 FileSystemLocations:56 BuildBatchConfig:59 ConcurrentBuildLimit:13 ProjectVisibility:140 PublicProjectAlias:2 ResourceAccessRole:2 AutoRetryLimit:13
s2,150
.Type:69! Location:5 Path:5 NamespaceType:121 Name:5 Packaging:122 OverrideArtifactName:20 EncryptionDisabled:20 ArtifactIdentifier:5 BucketOwnerAccess:28
eNONE BUILD_ID
eNONE ZIP
[120
n5,2160
n5,480
.Url:2 PayloadUrl:2 Secret:2 BranchFilter:5 FilterGroups:127 BuildType:131 ManualCreation:20 LastModifiedSecret:5 ScopeConfiguration:132 Status:134 StatusMessage:5 PullRequestBuildPolicy:135
[128
[129
.Type:130! Pattern:5! ExcludeMatchedPattern:20
eEVENT BASE_REF HEAD_REF ACTOR_ACCOUNT_ID FILE_PATH COMMIT_MESSAGE WORKFLOW_NAME TAG_NAME RELEASE_NAME REPOSITORY_NAME ORGANIZATION_NAME
eBUILD BUILD_BATCH RUNNER_BUILDKITE_BUILD
.Name:5! Scope:133! Domain:5
eGITHUB_ORGANIZATION GITHUB_GLOBAL GITLAB_GROUP
eCREATING CREATE_FAILED ACTIVE DELETING
.RequiresCommentApproval:136! ApproverRoles:137
eDISABLED ALL_PULL_REQUESTS FORK_PULL_REQUESTS
[138
eGITHUB_READ GITHUB_TRIAGE GITHUB_WRITE GITHUB_MAINTAIN GITHUB_ADMIN GITLAB_GUEST GITLAB_PLANNER GITLAB_REPORTER GITLAB_DEVELOPER GITLAB_MAINTAINER GITLAB_OWNER BITBUCKET_READ BITBUCKET_WRITE BITBUCKET_ADMIN
.BadgeEnabled:20 BadgeRequestUrl:5
ePUBLIC_READ PRIVATE
[2
.ReportGroups:143 ReportGroupsNotFound:151
[144
.Arn:2 Name:94 Type:145 ExportConfig:146 Created:5 LastModified:5 Tags:111 Status:150
eTEST CODE_COVERAGE
.ExportConfigType:147 S3Destination:148
eS3 NO_EXPORT
.Bucket:2 BucketOwner:5 Path:5 Packaging:149 EncryptionKey:2 EncryptionDisabled:20
eZIP NONE
eACTIVE DELETING
[2
.Reports:153 ReportsNotFound:160
[154
.Arn:2 Type:145 Name:5 ReportGroupArn:2 ExecutionId:5 Status:155 Created:5 Expired:5 ExportConfig:146 Truncated:20 TestSummary:156 CodeCoverageSummary:158
eGENERATING SUCCEEDED FAILED INCOMPLETE DELETING
.Total:13! StatusCounts:157! DurationInNanoSeconds:13!
{13
.LineCoveragePercentage:159 LinesCovered:18 LinesMissed:18 BranchCoveragePercentage:159 BranchesCovered:18 BranchesMissed:18
n0,100
[2
.Sandboxes:162 SandboxesNotFound:167
[163
.Id:2 Arn:2 ProjectName:2 RequestTime:5 StartTime:5 EndTime:5 Status:5 Source:16 SourceVersion:2 SecondarySources:24 SecondarySourceVersions:25 Environment:34 FileSystemLocations:56 TimeoutInMinutes:13 QueuedTimeoutInMinutes:13 VpcConfig:54 LogConfig:50 EncryptionKey:2 ServiceRole:2 CurrentSession:164
.Id:2 Status:5 StartTime:5 EndTime:5 CurrentPhase:5 Phases:165 ResolvedSourceVersion:2 Logs:80 NetworkInterface:81
[166
.PhaseType:5 PhaseStatus:9 StartTime:5 EndTime:5 DurationInSeconds:13 Contexts:14
[2
.Fleet:93
.Project:118
.ReportGroup:144
.Webhook:126
.StatusCode:5 BuildsDeleted:1 BuildsNotDeleted:3
.
.
.
.
.
.Arn:2
.
.NextToken:5 CodeCoverages:181
[182
.Id:2 ReportARN:2 FilePath:2 LineCoveragePercentage:159 LinesCovered:18 LinesMissed:18 BranchCoveragePercentage:159 BranchesCovered:18 BranchesMissed:18 Expired:5
.NextToken:5 TestCases:184
[185
.ReportArn:2 TestRawDataPath:5 Prefix:5 Name:5 Status:5 DurationInNanoSeconds:13 Message:5 Expired:5 TestSuiteName:5
.Stats:187 RawData:188
.Average:5 Max:5 Min:5
[189
.ReportArn:2 Data:5
.Policy:2
.Arn:2
.
.Ids:73 NextToken:5
.Ids:73 NextToken:5
.Ids:1 NextToken:5
.Ids:1 NextToken:5
.CommandExecutions:87 NextToken:5
.Platforms:199
[200
.Platform:201 Languages:202
eDEBIAN AMAZON_LINUX UBUNTU WINDOWS_SERVER
[203
.Language:204 Images:205
eJAVA PYTHON NODE_JS RUBY GOLANG DOCKER ANDROID DOTNET BASE PHP
[206
.Name:5 Description:5 Versions:207
[5
.NextToken:5 Fleets:209
[2
.NextToken:5 Projects:141
.NextToken:5 ReportGroups:151
.NextToken:5 Reports:160
.NextToken:5 Reports:160
.Ids:167 NextToken:5
.Ids:167 NextToken:5
.NextToken:5 Projects:217
[2
.NextToken:5 ReportGroups:151
.SourceCredentialsInfos:220
[221
.Arn:2 ServerType:222 AuthType:223 Resource:5
eGITHUB BITBUCKET GITHUB_ENTERPRISE GITLAB GITLAB_SELF_MANAGED
eOAUTH BASIC_AUTH PERSONAL_ACCESS_TOKEN CODECONNECTIONS SECRETS_MANAGER
.ResourceArn:2
.Build:76
.BuildBatch:8
.Build:76
.BuildBatch:8
.CommandExecution:88
.Sandbox:163
.SsmSession:232
.SessionId:5 TokenValue:5 StreamUrl:5
.Build:76
.BuildBatch:8
.Sandbox:163
.Fleet:93
.Project:118
.ProjectArn:2 PublicProjectAlias:2 ProjectVisibility:140
.ReportGroup:144
.Webhook:126"#),
    ("comprehend", "detectDominantLanguage:0 detectEntities:5 detectKeyPhrases:33 detectSentiment:36 detectSyntax:39", r#".Languages:1
[2
.LanguageCode:3 Score:4
s1,
n
.Entities:6 DocumentMetadata:13 DocumentType:16 Blocks:19 Errors:30
[7
.Score:4 Type:8 Text:3 BeginOffset:4 EndOffset:4 BlockReferences:9
ePERSON LOCATION ORGANIZATION COMMERCIAL_ITEM EVENT DATE QUANTITY TITLE OTHER
[10
.BlockId:3 BeginOffset:4 EndOffset:4 ChildBlocks:11
[12
.ChildBlockId:3 BeginOffset:4 EndOffset:4
.Pages:4 ExtractedCharacters:14
[15
.Page:4 Count:4
[17
.Page:4 Type:18
eNATIVE_PDF SCANNED_PDF MS_WORD IMAGE PLAIN_TEXT TEXTRACT_DETECT_DOCUMENT_TEXT_JSON TEXTRACT_ANALYZE_DOCUMENT_JSON
[20
.Id:3 BlockType:21 Text:3 Page:4 Geometry:22 Relationships:26
eLINE WORD
.BoundingBox:23 Polygon:24
.Height:4 Left:4 Top:4 Width:4
[25
.X:4 Y:4
[27
.Ids:28 Type:29
[3
eCHILD
[31
.Page:4 ErrorCode:32 ErrorMessage:3
eTEXTRACT_BAD_PAGE TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED PAGE_CHARACTERS_EXCEEDED PAGE_SIZE_EXCEEDED INTERNAL_SERVER_ERROR
.KeyPhrases:34
[35
.Score:4 Text:3 BeginOffset:4 EndOffset:4
.Sentiment:37 SentimentScore:38
ePOSITIVE NEGATIVE NEUTRAL MIXED
.Positive:4 Negative:4 Neutral:4 Mixed:4
.SyntaxTokens:40
[41
.TokenId:4 Text:3 BeginOffset:4 EndOffset:4 PartOfSpeech:42
.Tag:43 Score:4
eADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM O PART PRON PROPN PUNCT SCONJ SYM VERB"#),
    ("databrew", "describeJobRun:0 startJobRun:53", r#".JobName:1! Attempt:2 CompletedOn:3 DatasetName:4 ErrorMessage:3 ExecutionTime:2 ProfileConfiguration:5 ValidationConfigurations:21 RunId:4 State:25 LogSubscription:26 LogGroupName:27 Outputs:28 DataCatalogOutputs:42 DatabaseOutputs:46 RecipeReference:49 StartedBy:3 StartedOn:3 JobSample:51
s1,240
n
s
s1,255
.DatasetStatisticsConfiguration:6 ProfileColumns:13 ColumnStatisticsConfigurations:15 EntityDetectorConfiguration:17
.IncludedStatistics:7 Overrides:9
[8
s1,128
[10
.Statistic:8! Parameters:11!
{12
s1,32768
[14
.Regex:4 Name:4
[16
.Statistics:6! Selectors:13
.EntityTypes:18! AllowedStatistics:19
[8
[20
.Statistics:7!
[22
.RulesetArn:23! ValidationMode:24
s20,2048
eCHECK_ALL
eSTARTING RUNNING STOPPING STOPPED SUCCEEDED FAILED TIMEOUT
eENABLE DISABLE
s1,512
[29
.Location:30! CompressionFormat:34 Format:35 PartitionColumns:36 Overwrite:37 FormatOptions:38 MaxOutputFiles:41
.Bucket:31! Key:32 BucketOwner:33
s3,63
s1,1280
s12,12
eGZIP LZ4 SNAPPY BZIP2 DEFLATE LZO BROTLI ZSTD ZLIB
eCSV JSON PARQUET GLUEPARQUET AVRO ORC XML TABLEAUHYPER
[4
b
.Csv:39
.Delimiter:40
s1,1
n1,999
[43
.DatabaseName:4! TableName:4! CatalogId:4 S3Options:44 DatabaseOptions:45 Overwrite:37
.Location:30!
.TableName:4! TempDirectory:30
[47
.GlueConnectionName:4! DatabaseOptions:45! DatabaseOutputMode:48
eNEW_TABLE
.Name:4! RecipeVersion:50
s1,16
.Mode:52 Size:2
eFULL_DATASET CUSTOM_ROWS
.RunId:4!"#),
    ("dynamodb", "batchExecuteStatement:0 batchGetItem:23 batchWriteItem:33 cancelBulkOperation:45 createBackup:48 createGlobalTable:53 createTable:71 deleteBackup:109 deleteItem:122 deleteResourcePolicy:123 deleteTable:124 describeBackup:125 describeBulkOperation:126 describeContinuousBackups:147 describeContributorInsights:152 describeEndpoints:157 describeExport:160 describeGlobalTable:168 describeGlobalTableSettings:169 describeImport:179 describeKinesisStreamingDestination:196 describeLimits:201 describeTable:202 describeTableReplicaAutoScaling:203 describeTimeToLive:209 disableKinesisStreamingDestination:210 enableKinesisStreamingDestination:210 executeStatement:212 executeTransaction:214 exportTableToPointInTime:217 getItem:218 getResourcePolicy:219 importTable:220 listBackups:221 listBulkOperations:224 listContributorInsights:227 listExports:230 listGlobalTables:233 listImports:238 listTables:242 listTagsOfResource:244 putItem:249 putResourcePolicy:250 query:251 restoreTableFromBackup:252 restoreTableToPointInTime:253 scan:254 searchVectors:255 startBulkPutItems:258 transactGetItems:259 transactWriteItems:260 updateContinuousBackups:261 updateContributorInsights:262 updateGlobalTable:263 updateGlobalTableSettings:264 updateItem:265 updateKinesisStreamingDestination:266 updateTable:268 updateTableReplicaAutoScaling:269 updateTimeToLive:270", r#".Responses:1 ConsumedCapacity:15
[2
.Error:3 TableName:14 Item:6
.Code:4 Message:5 Item:6
eConditionalCheckFailed ItemCollectionSizeLimitExceeded RequestLimitExceeded ValidationError ProvisionedThroughputExceeded TransactionConflict ThrottlingError InternalServerError ResourceNotFound AccessDenied DuplicateItem
s
{7
.S:5 N:5 B:5 SS:8 NS:9 BS:10 M:11 L:12 NULL:13 BOOL:13
[5
[5
[5
{7
[7
b
s3,255
[16
.TableName:17 CapacityUnits:18 ReadCapacityUnits:18 WriteCapacityUnits:18 Table:19 LocalSecondaryIndexes:20 GlobalSecondaryIndexes:20 VectorIndexes:21
s1,1024
n
.ReadCapacityUnits:18 WriteCapacityUnits:18 CapacityUnits:18
{19
{22
.VectorSearchRequestBytes:18 VectorWriteRequestBytes:18
.Responses:24 UnprocessedKeys:26 ConsumedCapacity:15
{25
[6
{27
.Keys:28! AttributesToGet:30 ConsistentRead:13 ProjectionExpression:5 ExpressionAttributeNames:32
[29
{7
[31
s,65535
{31
.UnprocessedItems:34 ItemCollectionMetrics:40 ConsumedCapacity:15
{35
[36
.PutRequest:37 DeleteRequest:39
.Item:38!
{7
.Key:29!
{41
[42
.ItemCollectionKey:43 SizeEstimateRangeGB:44
{7
[18
.BulkOperationArn:46! BulkOperationStatus:47!
s37,1024
eIN_PROGRESS COMPLETED COMPLETED_WITH_ERRORS CANCELLING CANCELLED FAILED
.BackupDetails:49
.BackupArn:46! BackupName:14! BackupStatus:50! BackupType:51! BackupCreationDateTime:5! BackupSizeBytes:52 BackupExpiryDateTime:5
eCREATING DELETED AVAILABLE
eUSER SYSTEM AWS_BACKUP
n0,
.GlobalTableDescription:54
.ReplicationGroup:55 GlobalTableArn:5 CreationDateTime:5 GlobalTableStatus:70 GlobalTableName:14
[56
.RegionName:5 ReplicaStatus:57 ReplicaArn:5 ReplicaStatusDescription:5 ReplicaStatusPercentProgress:5 KMSMasterKeyId:5 ProvisionedThroughputOverride:58 OnDemandThroughputOverride:60 WarmThroughput:61 GlobalSecondaryIndexes:63 ReplicaInaccessibleDateTime:5 ReplicaTableClassSummary:67 GlobalTableSettingsReplicationMode:69
eCREATING CREATION_FAILED UPDATING DELETING ACTIVE REGION_DISABLED INACCESSIBLE_ENCRYPTION_CREDENTIALS ARCHIVING ARCHIVED REPLICATION_NOT_AUTHORIZED
.ReadCapacityUnits:59
n1,
.MaxReadRequestUnits:18
.ReadUnitsPerSecond:59 WriteUnitsPerSecond:59 Status:62
eCREATING UPDATING DELETING ACTIVE INACCESSIBLE_ENCRYPTION_CREDENTIALS ARCHIVING ARCHIVED REPLICATION_NOT_AUTHORIZED
[64
.IndexName:14 ProvisionedThroughputOverride:58 OnDemandThroughputOverride:60 WarmThroughput:65
.ReadUnitsPerSecond:59 WriteUnitsPerSecond:59 Status:66
eCREATING UPDATING DELETING ACTIVE
.TableClass:68 LastUpdateDateTime:5
eSTANDARD STANDARD_INFREQUENT_ACCESS
eENABLED DISABLED ENABLED_WITH_OVERRIDES
eCREATING ACTIVE DELETING UPDATING
.TableDescription:72
.AttributeDefinitions:73 TableName:14 KeySchema:77 TableStatus:62 CreationDateTime:5 ProvisionedThroughput:80 TableSizeBytes:18 ItemCount:18 TableArn:5 TableId:5 BillingModeSummary:81 LocalSecondaryIndexes:83 GlobalSecondaryIndexes:88 StreamSpecification:91 LatestStreamLabel:5 LatestStreamArn:46 GlobalTableVersion:5 Replicas:55 GlobalTableWitnesses:93 GlobalTableSettingsReplicationMode:69 RestoreSummary:96 SSEDescription:97 ArchivalSummary:100 TableClassSummary:67 DeletionProtectionEnabled:13 DisassociationProtectionEnabled:13 OnDemandThroughput:90 WarmThroughput:61 MultiRegionConsistency:101 VectorIndexes:102
[74
.AttributeName:75! AttributeType:76!
s1,255
eS N B
[78
.AttributeName:75! KeyType:79!
eHASH RANGE
.LastIncreaseDateTime:5 LastDecreaseDateTime:5 NumberOfDecreasesToday:59 ReadCapacityUnits:52 WriteCapacityUnits:52
.BillingMode:82 LastUpdateToPayPerRequestDateTime:5
ePROVISIONED PAY_PER_REQUEST
[84
.IndexName:14 KeySchema:77 Projection:85 IndexSizeBytes:18 ItemCount:18 IndexArn:5
.ProjectionType:86 NonKeyAttributes:87
eALL KEYS_ONLY INCLUDE
[75
[89
.IndexName:14 KeySchema:77 Projection:85 IndexStatus:66 Backfilling:13 ProvisionedThroughput:80 IndexSizeBytes:18 ItemCount:18 IndexArn:5 OnDemandThroughput:90 WarmThroughput:65
.MaxReadRequestUnits:18 MaxWriteRequestUnits:18
.StreamEnabled:13! StreamViewType:92
eNEW_IMAGE OLD_IMAGE NEW_AND_OLD_IMAGES KEYS_ONLY
[94
.RegionName:5 WitnessStatus:95
eCREATING DELETING ACTIVE
.RestoreDateTime:5! RestoreInProgress:13! SourceBackupArn:46 SourceTableArn:17
.Status:98 SSEType:99 KMSMasterKeyArn:5 InaccessibleEncryptionDateTime:5
eENABLING ENABLED DISABLING DISABLED UPDATING
eAES256 KMS
.ArchivalDateTime:5 ArchivalReason:5 ArchivalBackupArn:46
eEVENTUAL STRONG
[103
.IndexName:14 SearchSchema:104 Projection:85 VectorAttribute:107 Dimensions:59 DistanceFunction:108 IndexStatus:66 Backfilling:13 IndexSizeBytes:18 ItemCount:18 IndexArn:5
[105
.AttributeName:31! SearchSchemaElementType:106!
eHASH INLINE_FILTER
.AttributeName:75!
eCOSINE DOT_PRODUCT EUCLIDEAN
.BackupDescription:110
.BackupDetails:49 SourceTableDetails:111 SourceTableFeatureDetails:113
.TableName:14! TableId:5! KeySchema:77! TableCreationDateTime:5! ProvisionedThroughput:112! TableArn:17 TableSizeBytes:18 OnDemandThroughput:90 ItemCount:52 BillingMode:82
.ReadCapacityUnits:59! WriteCapacityUnits:59!
.LocalSecondaryIndexes:114 GlobalSecondaryIndexes:116 StreamDescription:91 TimeToLiveDescription:118 SSEDescription:97 VectorIndexes:120
[115
.IndexName:14 KeySchema:77 Projection:85
[117
.IndexName:14 KeySchema:77 Projection:85 ProvisionedThroughput:112 OnDemandThroughput:90
.TimeToLiveStatus:119 AttributeName:75
eENABLING DISABLING ENABLED DISABLED
[121
.IndexName:14 VectorAttribute:107 SearchSchema:104 Projection:85 Dimensions:59 DistanceFunction:108
.Attributes:6 ConsumedCapacity:16 ItemCollectionMetrics:42
.RevisionId:75
.TableDescription:72
.BackupDescription:110
.BulkOperationDescription:127!
.BulkOperationArn:46 BulkOperationStatus:47 TableDetails:128 ClientToken:5 InputS3Configuration:130 OutputS3Configuration:135 StartTime:5 EndTime:5 ProcessedItemCount:52 ProcessedInputBytes:52 TotalInputBytes:52 BulkOperationUsage:139 FailedItemCount:52 FailureCode:5 FailureMessage:5 MaxWriteRequestUnits:145 PerformanceTier:146
[129
.TableName:17 TableId:5
.S3Bucket:131! InputFormat:132! S3BucketOwner:5 S3KeyPrefix:133 InputCompressionType:134
s,255
eDYNAMODB_JSON ION
s,1024
eGZIP ZSTD NONE
.OutputType:136! S3BucketOwner:5 S3Bucket:131 S3KeyPrefix:133 S3SseAlgorithm:99 S3SseKmsKeyId:138
[137
eERROR CONDITION_CHECK_FAILURE
s1,2048
[140
.TableName:17 BulkPutBytes:52 Table:141 LocalSecondaryIndexes:142 GlobalSecondaryIndexes:142 VectorIndexes:143
.BulkPutBytes:52
{141
{144
.BulkPutVectorBytes:52
n1024,
eSTANDARD ACCELERATED
.ContinuousBackupsDescription:148
.ContinuousBackupsStatus:149! PointInTimeRecoveryDescription:150
eENABLED DISABLED
.PointInTimeRecoveryStatus:149 RecoveryPeriodInDays:151 EarliestRestorableDateTime:5 LatestRestorableDateTime:5
n1,35
.TableName:14 IndexName:14 ContributorInsightsRuleList:153 ContributorInsightsStatus:154 LastUpdateDateTime:5 FailureException:155 ContributorInsightsMode:156
[5
eENABLING ENABLED DISABLING DISABLED FAILED
.ExceptionName:5 ExceptionDescription:5
eACCESSED_AND_THROTTLED_KEYS THROTTLED_KEYS
.Endpoints:158!
[159
.Address:5! CachePeriodInMinutes:18!
.ExportDescription:161
.ExportArn:46 ExportStatus:162 StartTime:5 EndTime:5 ExportManifest:5 TableArn:17 TableId:5 ExportTime:5 ClientToken:5 S3Bucket:131 S3BucketOwner:5 S3Prefix:133 S3SseAlgorithm:99 S3SseKmsKeyId:138 FailureCode:5 FailureMessage:5 ExportFormat:132 BilledSizeBytes:52 ItemCount:52 ExportType:163 IncrementalExportSpecification:164 FilterSpecification:166
eIN_PROGRESS COMPLETED FAILED
eFULL_EXPORT INCREMENTAL_EXPORT
.ExportFromTime:5 ExportToTime:5 ExportViewType:165
eNEW_IMAGE NEW_AND_OLD_IMAGES
.FilterExpression:5 ProjectionExpression:5 KeyConditionExpression:5 ExpressionAttributeNames:32 ExpressionAttributeValues:167
{7
.GlobalTableDescription:54
.GlobalTableName:14 ReplicaSettings:170
[171
.RegionName:5! ReplicaStatus:57 ReplicaBillingModeSummary:81 ReplicaProvisionedReadCapacityUnits:52 ReplicaProvisionedReadCapacityAutoScalingSettings:172 ReplicaProvisionedWriteCapacityUnits:52 ReplicaProvisionedWriteCapacityAutoScalingSettings:172 ReplicaGlobalSecondaryIndexSettings:177 ReplicaTableClassSummary:67
.MinimumUnits:59 MaximumUnits:59 AutoScalingDisabled:13 AutoScalingRoleArn:5 ScalingPolicies:173
[174
.PolicyName:175 TargetTrackingScalingPolicyConfiguration:176
s1,256
.TargetValue:18! DisableScaleIn:13 ScaleInCooldown:18 ScaleOutCooldown:18
[178
.IndexName:14! IndexStatus:66 ProvisionedReadCapacityUnits:59 ProvisionedReadCapacityAutoScalingSettings:172 ProvisionedWriteCapacityUnits:59 ProvisionedWriteCapacityAutoScalingSettings:172
.ImportTableDescription:180!
.ImportArn:46 ImportStatus:181 TableArn:17 TableId:5 ClientToken:5 S3BucketSource:182 ErrorCount:52 CloudWatchLogGroupArn:17 InputFormat:183 InputFormatOptions:184 InputCompressionType:134 TableCreationParameters:189 StartTime:5 EndTime:5 ProcessedSizeBytes:18 ProcessedItemCount:52 ImportedItemCount:52 FailureCode:5 FailureMessage:5
eIN_PROGRESS COMPLETED CANCELLING CANCELLED FAILED
.S3Bucket:131! S3BucketOwner:5 S3KeyPrefix:133
eDYNAMODB_JSON ION CSV
.Csv:185
.Delimiter:186 HeaderList:187
s1,1
[188
s1,65536
.TableName:14! AttributeDefinitions:73! KeySchema:77! BillingMode:82 ProvisionedThroughput:112 OnDemandThroughput:90 SSESpecification:190 GlobalSecondaryIndexes:191 VectorIndexes:194
.Enabled:13 SSEType:99 KMSMasterKeyId:5
[192
.IndexName:14! KeySchema:77! Projection:85! ProvisionedThroughput:112 OnDemandThroughput:90 WarmThroughput:193
.ReadUnitsPerSecond:18 WriteUnitsPerSecond:18
[195
.IndexName:14! VectorAttribute:107! Projection:85! Dimensions:59! DistanceFunction:108! SearchSchema:104
.TableName:14 KinesisDataStreamDestinations:197
[198
.StreamArn:46 DestinationStatus:199 DestinationStatusDescription:5 ApproximateCreationDateTimePrecision:200
eENABLING ACTIVE DISABLING DISABLED ENABLE_FAILED UPDATING
eMILLISECOND MICROSECOND
.AccountMaxReadCapacityUnits:59 AccountMaxWriteCapacityUnits:59 TableMaxReadCapacityUnits:59 TableMaxWriteCapacityUnits:59
.Table:72
.TableAutoScalingDescription:204
.TableName:14 TableStatus:62 Replicas:205
[206
.RegionName:5 GlobalSecondaryIndexes:207 ReplicaProvisionedReadCapacityAutoScalingSettings:172 ReplicaProvisionedWriteCapacityAutoScalingSettings:172 ReplicaStatus:57
[208
.IndexName:14 IndexStatus:66 ProvisionedReadCapacityAutoScalingSettings:172 ProvisionedWriteCapacityAutoScalingSettings:172
.TimeToLiveDescription:118
.TableName:14 StreamArn:46 DestinationStatus:199 EnableKinesisStreamingConfiguration:211
.ApproximateCreationDateTimePrecision:200
.Items:25 NextToken:213 ConsumedCapacity:16 LastEvaluatedKey:29
s1,32768
.Responses:215 ConsumedCapacity:15
[216
.Item:6
.ExportDescription:161
.Item:6 ConsumedCapacity:16
.Policy:5 RevisionId:75
.ImportTableDescription:180!
.BackupSummaries:222 LastEvaluatedBackupArn:46
[223
.TableName:14 TableId:5 TableArn:17 BackupArn:46 BackupName:14 BackupCreationDateTime:5 BackupExpiryDateTime:5 BackupStatus:50 BackupType:51 BackupSizeBytes:52
.BulkOperationsSummaryList:225 NextToken:17
[226
.BulkOperationArn:46! BulkOperationStatus:47! StartTime:5! EndTime:5
.ContributorInsightsSummaries:228 NextToken:5
[229
.TableName:14 IndexName:14 ContributorInsightsStatus:154 ContributorInsightsMode:156
.ExportSummaries:231 NextToken:5
[232
.ExportArn:46 ExportStatus:162 ExportType:163
.GlobalTables:234 LastEvaluatedGlobalTableName:14
[235
.GlobalTableName:14 ReplicationGroup:236
[237
.RegionName:5
.ImportSummaryList:239 NextToken:241
[240
.ImportArn:46 ImportStatus:181 TableArn:17 S3BucketSource:182 CloudWatchLogGroupArn:17 InputFormat:183 StartTime:5 EndTime:5
s112,1024
.TableNames:243 LastEvaluatedTableName:14
[14
.Tags:245 NextToken:5
[246
.Key:247! Value:248!
s1,128
s0,256
.Attributes:6 ConsumedCapacity:16 ItemCollectionMetrics:42
.RevisionId:75
.Items:25 Count:18 ScannedCount:18 LastEvaluatedKey:29 ConsumedCapacity:16
.TableDescription:72
.TableDescription:72
.Items:25 Count:18 ScannedCount:18 LastEvaluatedKey:29 ConsumedCapacity:16
.ConsumedCapacity:22 SearchResults:256
[257
.Item:6 Score:18
.BulkOperationDescription:127!
.ConsumedCapacity:15 Responses:215
.ConsumedCapacity:15 ItemCollectionMetrics:40
.ContinuousBackupsDescription:148
.TableName:14 IndexName:14 ContributorInsightsStatus:154 ContributorInsightsMode:156
.GlobalTableDescription:54
.GlobalTableName:14 ReplicaSettings:170
.Attributes:6 ConsumedCapacity:16 ItemCollectionMetrics:42
.TableName:14 StreamArn:46 DestinationStatus:199 UpdateKinesisStreamingConfiguration:267
.ApproximateCreationDateTimePrecision:200
.TableDescription:72
.TableAutoScalingDescription:204
.TimeToLiveSpecification:271
.Enabled:13! AttributeName:75!"#),
    ("ecs", "describeServices:0 describeTasks:106 runTask:154 stopTask:155 updateService:156", r#".Services:1 Failures:104
[2
.ServiceArn:3 ServiceName:3 ClusterArn:3 LoadBalancers:4 ServiceRegistries:8 Status:3 DesiredCount:6 RunningCount:6 PendingCount:6 LaunchType:10 CapacityProviderStrategy:11 PlatformVersion:3 PlatformFamily:3 TaskDefinition:3 DeploymentConfiguration:15 TaskSets:37 Deployments:50 RoleArn:3 Events:90 CreatedAt:3 CurrentServiceDeployment:3 CurrentServiceRevisions:92 PlacementConstraints:94 PlacementStrategy:97 NetworkConfiguration:39 HealthCheckGracePeriodSeconds:6 SchedulingStrategy:100 DeploymentController:101 Tags:45 CreatedBy:3 EnableECSManagedTags:17 PropagateTags:85 EnableExecuteCommand:17 AvailabilityZoneRebalancing:41 ResourceManagementType:103
s
[5
.TargetGroupArn:3 LoadBalancerName:3 ContainerName:3 ContainerPort:6 AdvancedConfiguration:7
n
.AlternateTargetGroupArn:3 ProductionListenerRule:3 TestListenerRule:3 RoleArn:3
[9
.RegistryArn:3 Port:6 ContainerName:3 ContainerPort:6
eEC2 FARGATE EXTERNAL MANAGED_INSTANCES
[12
.CapacityProvider:3! Weight:13 Base:14
n0,1000
n0,100000
.DeploymentCircuitBreaker:16 MaximumPercent:6 MinimumHealthyPercent:6 Alarms:20 Strategy:22 BakeTimeInMinutes:6 LifecycleHooks:23 LinearConfiguration:32 CanaryConfiguration:33 EarlySuccessCriteria:34
.Enable:17! Rollback:17! ResetOnHealthyTask:17 ThresholdConfiguration:18
b
.Type:19! Value:6!
eCOUNT BOUNDED_PERCENT UNBOUNDED_PERCENT
.AlarmNames:21! Rollback:17! Enable:17!
[3
eROLLING BLUE_GREEN LINEAR CANARY
[24
.TargetType:25 HookTargetArn:3 RoleArn:3 LifecycleStages:26 HookDetails:28 TimeoutConfiguration:29
eAWS_LAMBDA PAUSE
[27
eRECONCILE_SERVICE PRE_SCALE_UP POST_SCALE_UP TEST_TRAFFIC_SHIFT POST_TEST_TRAFFIC_SHIFT PRE_PRODUCTION_TRAFFIC_SHIFT PRODUCTION_TRAFFIC_SHIFT POST_PRODUCTION_TRAFFIC_SHIFT
*
.TimeoutInMinutes:30 Action:31
n1,20160
eROLLBACK CONTINUE
.StepPercent:6 StepBakeTimeInMinutes:6
.CanaryPercent:6 CanaryBakeTimeInMinutes:6
.Enable:17! HealthyPercent:35 SourceServiceRevisionCleanup:36
n0,100
eBLOCKING DEFERRED
[38
.Id:3 TaskSetArn:3 ServiceArn:3 ClusterArn:3 StartedBy:3 ExternalId:3 Status:3 TaskDefinition:3 ComputedDesiredCount:6 PendingCount:6 RunningCount:6 CreatedAt:3 UpdatedAt:3 LaunchType:10 CapacityProviderStrategy:11 PlatformVersion:3 PlatformFamily:3 NetworkConfiguration:39 LoadBalancers:4 ServiceRegistries:8 Scale:42 StabilityStatus:44 StabilityStatusAt:3 Tags:45 FargateEphemeralStorage:49
.AwsvpcConfiguration:40
.Subnets:21! SecurityGroups:21 AssignPublicIp:41
eENABLED DISABLED
.Value:6 Unit:43
ePERCENT
eSTEADY_STATE STABILIZING
[46
.Key:47 Value:48
s1,128
s0,256
.KmsKeyId:3
[51
.Id:3 Status:3 TaskDefinition:3 DesiredCount:6 PendingCount:6 RunningCount:6 FailedTasks:6 CreatedAt:3 UpdatedAt:3 CapacityProviderStrategy:11 LaunchType:10 PlatformVersion:3 PlatformFamily:3 NetworkConfiguration:39 RolloutState:52 RolloutStateReason:3 ServiceConnectConfiguration:53 ServiceConnectResources:77 VolumeConfigurations:79 FargateEphemeralStorage:49 VpcLatticeConfigurations:87
eCOMPLETED FAILED IN_PROGRESS
.Enabled:17! Namespace:3 Services:54 LogConfiguration:66 AccessLogConfiguration:71 ContainerConfigurations:74
[55
.PortName:3! DiscoveryName:3 ClientAliases:56 IngressPortOverride:58 Timeout:62 Tls:64
[57
.Port:58! DnsName:3 TestTrafficRules:59
n0,65535
.Header:60!
.Name:3! Value:61
.Exact:3!
.IdleTimeoutSeconds:63 PerRequestTimeoutSeconds:63
n0,2147483647
.IssuerCertificateAuthority:65! KmsKey:3 RoleArn:3
.AwsPcaAuthorityArn:3
.LogDriver:67! Options:68 SecretOptions:69
ejson-file syslog journald gelf fluentd awslogs splunk awsfirelens
{3
[70
.Name:3! ValueFrom:3!
.Format:72! IncludeQueryParameters:73
eTEXT JSON
eDISABLED ENABLED
[75
.LogLevel:76
edebug info
[78
.DiscoveryName:3 DiscoveryArn:3
[80
.Name:3! ManagedEBSVolume:81
.RoleArn:3! Encrypted:17 KmsKeyId:3 VolumeType:3 SizeInGiB:6 SnapshotId:3 VolumeInitializationRate:6 Iops:6 Throughput:6 TagSpecifications:82 FilesystemType:86
[83
.ResourceType:84! Tags:45 PropagateTags:85
evolume
eTASK_DEFINITION SERVICE NONE
eext3 ext4 xfs ntfs
[88
.RoleArn:3! TargetGroupArn:3! PortName:3! AdvancedConfiguration:89
.AlternateTargetGroupArn:3 ProductionListenerRule:3 TestListenerRule:3
[91
.Id:3 CreatedAt:3 Message:3
[93
.Arn:3 RequestedTaskCount:6 RunningTaskCount:6 PendingTaskCount:6
[95
.Type:96 Expression:3
edistinctInstance memberOf
[98
.Type:99 Field:3
erandom spread binpack
eREPLICA DAEMON
.Type:102!
eECS CODE_DEPLOY EXTERNAL
eCUSTOMER ECS
[105
.Arn:3 Reason:3 Detail:3
.Tasks:107 Failures:104
[108
.Attachments:109 Attributes:113 AvailabilityZone:3 CapacityProviderName:3 ClusterArn:3 Connectivity:116 ConnectivityAt:3 ContainerInstanceArn:3 Containers:117 Cpu:3 CreatedAt:3 DesiredStatus:3 EnableExecuteCommand:17 ExecutionStoppedAt:3 Group:3 HealthStatus:124 InferenceAccelerators:134 LastStatus:3 LaunchType:10 Memory:3 Overrides:136 PlatformVersion:3 PlatformFamily:3 PullStartedAt:3 PullStoppedAt:3 StartedAt:3 StartedBy:3 StopCode:149 StoppedAt:3 StoppedReason:3 StoppingAt:3 Tags:45 TaskArn:3 TaskDefinitionArn:3 Version:6 EphemeralStorage:148 FargateEphemeralStorage:150 TrustedExecutionSummary:151
[110
.Id:3 Type:3 Status:3 Details:111
[112
.Name:3 Value:3
[114
.Name:3! Value:3 TargetType:115 TargetId:3
econtainer-instance
eCONNECTED DISCONNECTED
[118
.ContainerArn:3 TaskArn:3 Name:3 Image:3 ImageDigest:3 RuntimeId:3 LastStatus:3 ExitCode:6 Reason:3 NetworkBindings:119 NetworkInterfaces:122 HealthStatus:124 ManagedAgents:125 Cpu:3 Memory:3 MemoryReservation:3 GpuIds:128 NeuronDeviceIds:129 GpuSharingStrategy:130
[120
.BindIP:3 ContainerPort:6 HostPort:6 Protocol:121 ContainerPortRange:3 HostPortRange:3
etcp udp
[123
.AttachmentId:3 PrivateIpv4Address:3 Ipv6Address:3
eHEALTHY UNHEALTHY UNKNOWN
[126
.LastStartedAt:3 Name:127 Reason:3 LastStatus:3
eExecuteCommandAgent
[3
[3
.NvidiaMps:131
.Memory:132! MaxComputePercent:133
n1,
n1,100
[135
.DeviceName:3! DeviceType:3!
.ContainerOverrides:137 Cpu:3 InferenceAcceleratorOverrides:146 ExecutionRoleArn:3 Memory:3 TaskRoleArn:3 EphemeralStorage:148
[138
.Name:3 Command:21 Environment:139 EnvironmentFiles:140 Cpu:6 Memory:6 MemoryReservation:6 ResourceRequirements:143
[112
[141
.Value:3! Type:142!
es3
[144
.Type:145! Value:3 SharingStrategy:130
eGPU InferenceAccelerator NeuronDevice
[147
.DeviceName:3 DeviceType:3
.SizeInGiB:6!
eTaskFailedToStart EssentialContainerExited UserInitiated ServiceSchedulerInitiated SpotInterruption TerminationNotice InfrastructureHealth
.SizeInGiB:6 KmsKeyId:3
.IsolationMode:152! AttestationPolicyStatus:153
eSHARED ISOLATED_SANDBOX CONFIDENTIAL_SANDBOX
eCONFIGURED
.Tasks:107 Failures:104
.Task:108
.Service:2"#),
    ("eks", "createCluster:0 createFargateProfile:67 createNodegroup:77 deleteCluster:108 deleteFargateProfile:109 deleteNodegroup:110 describeCluster:111", r#".Cluster:1
.Name:2 Arn:2 CreatedAt:2 Version:2 Endpoint:2 RoleArn:2 ResourcesVpcConfig:3 KubernetesNetworkConfig:7 Logging:12 Identity:17 Status:19 CertificateAuthority:20 ClientRequestToken:2 PlatformVersion:2 Tags:23 EncryptionConfig:25 ConnectorConfig:28 Id:2 Health:29 OutpostConfig:33 AccessConfig:37 UpgradePolicy:39 ZonalShiftConfig:41 RemoteNetworkConfig:42 ComputeConfig:47 StorageConfig:48 DeletionProtection:5 ControlPlaneScalingConfig:50 KubeApiServerConfig:52 KubeSchedulerConfig:55 KubeControllerManagerConfig:63
s
.SubnetIds:4 SecurityGroupIds:4 ClusterSecurityGroupId:2 VpcId:2 EndpointPublicAccess:5 EndpointPrivateAccess:5 PublicAccessCidrs:4 ControlPlaneEgressMode:6
[2
b
eAWS_MANAGED CUSTOMER_ROUTED CUSTOMER_ISOLATED
.ServiceIpv4Cidr:2 ServiceIpv6Cidr:2 IpFamily:8 ElasticLoadBalancing:9
eipv4 ipv6
.Enabled:5 GatewayApi:10
.Crds:11
.Managed:5
.ClusterLogging:13
[14
.Types:15 Enabled:5
[16
eapi audit authenticator controllerManager scheduler
.Oidc:18
.Issuer:2
eCREATING ACTIVE DELETING FAILED UPDATING PENDING
.Data:2 Active:21
.Id:2 ActivatedBy:22
eEKS CUSTOMER
{24
s,256
[26
.Resources:4 Provider:27
.KeyArn:2
.ActivationId:2 ActivationCode:2 ActivationExpiry:2 Provider:2 RoleArn:2
.Issues:30
[31
.Code:32 Message:2 ResourceIds:4
eAccessDenied ClusterUnreachable ConfigurationConflict InternalFailure ResourceLimitExceeded ResourceNotFound IamRoleNotFound VpcNotFound InsufficientFreeAddresses Ec2ServiceNotSubscribed Ec2SubnetNotFound Ec2SecurityGroupNotFound KmsGrantRevoked KmsKeyNotFound KmsKeyMarkedForDeletion KmsKeyDisabled StsRegionalEndpointDisabled UnsupportedVersion Other
.OutpostArns:4! ControlPlaneInstanceType:2! ControlPlanePlacement:34 EtcdInstanceType:2 EtcdPlacement:36
.GroupName:2 SpreadLevel:35
ehost rack
.SpreadLevel:35
.BootstrapClusterCreatorAdminPermissions:5 AuthenticationMode:38
eAPI API_AND_CONFIG_MAP CONFIG_MAP
.SupportType:40
eSTANDARD EXTENDED
.Enabled:5
.RemoteNodeNetworks:43 RemotePodNetworks:45
[44
.Cidrs:4
[46
.Cidrs:4
.Enabled:5 NodePools:4 NodeRoleArn:2
.BlockStorage:49
.Enabled:5
.Tier:51
estandard tier-xl tier-2xl tier-4xl tier-8xl
.EventTtl:2 ServiceNodePortRange:53
.MinPort:54 MaxPort:54
n
.NodeResourcesFit:56
.ScoringStrategy:57
.Type:58 Resources:59
eLeastAllocated MostAllocated
[60
.Name:61 Weight:62
s1,253
n1,100
.PodGcControllerConfig:64 HorizontalPodAutoscalerControllerConfig:66
.TerminatedPodGcThreshold:65
n1,1000000
.HorizontalPodAutoscalerSyncPeriod:2
.FargateProfile:68
.FargateProfileName:2 FargateProfileArn:2 ClusterName:2 CreatedAt:2 PodExecutionRoleArn:2 Subnets:4 Selectors:69 Status:72 Tags:23 Health:73
[70
.Namespace:2 Labels:71
{2
eCREATING ACTIVE DELETING CREATE_FAILED DELETE_FAILED
.Issues:74
[75
.Code:76 Message:2 ResourceIds:4
ePodExecutionRoleAlreadyInUse AccessDenied ClusterUnreachable InternalFailure
.Nodegroup:78
.NodegroupName:2 NodegroupArn:2 ClusterName:2 Version:2 ReleaseVersion:2 CreatedAt:2 ModifiedAt:2 Status:79 CapacityType:80 ScalingConfig:81 InstanceTypes:4 Subnets:4 RemoteAccess:84 AmiType:85 NodeRole:2 Labels:86 Taints:88 Resources:92 DiskSize:54 Health:95 UpdateConfig:99 NodeRepairConfig:101 LaunchTemplate:105 Tags:23 WarmPoolConfig:106
eCREATING ACTIVE UPDATING DELETING CREATE_FAILED DELETE_FAILED DEGRADED
eON_DEMAND SPOT CAPACITY_BLOCK
.MinSize:82 MaxSize:83 DesiredSize:82
n0,
n1,
.Ec2SshKey:2 SourceSecurityGroups:4
eAL2_x86_64 AL2_x86_64_GPU AL2_ARM_64 CUSTOM BOTTLEROCKET_ARM_64 BOTTLEROCKET_x86_64 BOTTLEROCKET_ARM_64_FIPS BOTTLEROCKET_x86_64_FIPS BOTTLEROCKET_ARM_64_NVIDIA BOTTLEROCKET_x86_64_NVIDIA BOTTLEROCKET_ARM_64_NVIDIA_FIPS BOTTLEROCKET_x86_64_NVIDIA_FIPS WINDOWS_CORE_2019_x86_64 WINDOWS_FULL_2019_x86_64 WINDOWS_CORE_2022_x86_64 WINDOWS_FULL_2022_x86_64 WINDOWS_CORE_2025_x86_64 WINDOWS_FULL_2025_x86_64 AL2023_x86_64_STANDARD AL2023_ARM_64_STANDARD AL2023_x86_64_NEURON AL2023_x86_64_NVIDIA AL2023_ARM_64_NVIDIA
{87
s1,63
[89
.Key:87 Value:90 Effect:91
s0,63
eNO_SCHEDULE NO_EXECUTE PREFER_NO_SCHEDULE
.AutoScalingGroups:93 RemoteAccessSecurityGroup:2
[94
.Name:2
.Issues:96
[97
.Code:98 Message:2 ResourceIds:4
eAutoScalingGroupNotFound AutoScalingGroupInvalidConfiguration Ec2SecurityGroupNotFound Ec2SecurityGroupDeletionFailure Ec2LaunchTemplateNotFound Ec2LaunchTemplateVersionMismatch Ec2SubnetNotFound Ec2SubnetInvalidConfiguration IamInstanceProfileNotFound Ec2SubnetMissingIpv6Assignment IamLimitExceeded IamNodeRoleNotFound NodeCreationFailure AsgInstanceLaunchFailures InstanceLimitExceeded InsufficientFreeAddresses AccessDenied InternalFailure ClusterUnreachable AmiIdNotFound AutoScalingGroupOptInRequired AutoScalingGroupRateLimitExceeded Ec2LaunchTemplateDeletionFailure Ec2LaunchTemplateInvalidConfiguration Ec2LaunchTemplateMaxLimitExceeded Ec2SubnetListTooLong IamThrottling NodeTerminationFailure PodEvictionFailure SourceEc2LaunchTemplateNotFound LimitExceeded Unknown AutoScalingGroupInstanceRefreshActive KubernetesLabelInvalid Ec2LaunchTemplateVersionMaxLimitExceeded Ec2InstanceTypeDoesNotExist
.MaxUnavailable:83 MaxUnavailablePercentage:62 UpdateStrategy:100
eDEFAULT MINIMAL
.Enabled:5 MaxUnhealthyNodeThresholdCount:83 MaxUnhealthyNodeThresholdPercentage:62 MaxParallelNodesRepairedCount:83 MaxParallelNodesRepairedPercentage:62 NodeRepairConfigOverrides:102
[103
.NodeMonitoringCondition:2 NodeUnhealthyReason:2 MinRepairWaitTimeMins:83 RepairAction:104
eReplace Reboot NoAction
.Name:2 Version:2 Id:2
.Enabled:5 MinSize:82 MaxGroupPreparedCapacity:54 PoolState:107 ReuseOnScaleIn:5
eSTOPPED RUNNING HIBERNATED
.Cluster:1
.FargateProfile:68
.Nodegroup:78
.Cluster:1"#),
    ("emr", "addJobFlowSteps:0 describeCluster:3 describeStep:45 runJobFlow:56", r#".StepIds:1
[2
s0,256
.Cluster:4
.Id:5 Name:6 Status:7 Ec2InstanceAttributes:16 InstanceCollectionType:19 LogUri:6 LogEncryptionKmsKeyId:6 RequestedAmiVersion:6 RunningAmiVersion:6 ReleaseLabel:6 AutoTerminate:20 TerminationProtected:20 UnhealthyNodeReplacement:20 VisibleToAllUsers:20 Applications:21 Tags:23 ServiceRole:6 NormalizedInstanceHours:25 MasterPublicDnsName:6 Configurations:26 SecurityConfiguration:28 AutoScalingRole:28 ScaleDownBehavior:29 CustomAmiId:2 EbsRootVolumeSize:25 RepoUpgradeOnBoot:30 KerberosAttributes:31 ClusterArn:32 OutpostArn:33 StepConcurrencyLevel:25 PlacementGroups:34 OSReleaseLabel:6 EbsRootVolumeIops:25 EbsRootVolumeThroughput:25 ExtendedSupport:20 MonitoringConfiguration:38 SessionEnabled:20
s,256
s
.State:8 StateChangeReason:9 Timeline:11 ErrorDetails:12
eSTARTING BOOTSTRAPPING RUNNING WAITING TERMINATING TERMINATED TERMINATED_WITH_ERRORS
.Code:10 Message:6
eINTERNAL_ERROR VALIDATION_ERROR INSTANCE_FAILURE INSTANCE_FLEET_TIMEOUT BOOTSTRAP_FAILURE USER_REQUEST STEP_FAILURE ALL_STEPS_COMPLETED
.CreationDateTime:6 ReadyDateTime:6 EndDateTime:6
[13
.ErrorCode:6 ErrorData:14 ErrorMessage:6
[15
{6
.Ec2KeyName:6 Ec2SubnetId:6 RequestedEc2SubnetIds:17 Ec2AvailabilityZone:6 RequestedEc2AvailabilityZones:17 IamInstanceProfile:6 EmrManagedMasterSecurityGroup:6 EmrManagedSlaveSecurityGroup:6 ServiceAccessSecurityGroup:6 AdditionalMasterSecurityGroups:18 AdditionalSlaveSecurityGroups:18
[2
[6
eINSTANCE_FLEET INSTANCE_GROUP
b
[22
.Name:6 Version:6 Args:18 AdditionalInfo:15
[24
.Key:6 Value:6
n
[27
.Classification:6 Configurations:26 Properties:15
s0,10280
eTERMINATE_AT_INSTANCE_HOUR TERMINATE_AT_TASK_COMPLETION
eSECURITY NONE
.Realm:2! KdcAdminPassword:2! CrossRealmTrustPrincipalPassword:2 ADDomainJoinUser:2 ADDomainJoinPassword:2
s20,2048
s0,2048
[35
.InstanceRole:36! PlacementStrategy:37
eMASTER CORE TASK
eSPREAD PARTITION CLUSTER NONE
.CloudWatchLogConfiguration:39 S3LoggingConfiguration:42
.Enabled:20! LogGroupName:28 LogStreamNamePrefix:28 EncryptionKeyArn:28 LogTypes:40
{41
[28
.LogTypeUploadPolicy:43
{44
eemr-managed on-customer-s3only disabled
.Step:46
.Id:6 Name:6 Config:47 ActionOnFailure:48 Status:49 ExecutionRoleArn:33 LogUri:6 EncryptionKeyArn:6 AdditionalInfo:55
.Jar:6 Properties:15 MainClass:6 Args:18
eTERMINATE_JOB_FLOW TERMINATE_CLUSTER CANCEL_AND_WAIT CONTINUE
.State:50 StateChangeReason:51 FailureDetails:53 Timeline:54
ePENDING CANCEL_PENDING RUNNING COMPLETED CANCELLED FAILED INTERRUPTED
.Code:52 Message:6
eNONE
.Reason:6 Message:6 LogFile:6
.CreationDateTime:6 StartDateTime:6 EndDateTime:6
.ResourceManagerApplicationIds:18 ResourceManager:6
.JobFlowId:2 ClusterArn:32"#),
    ("emrcontainers", "cancelJobRun:0 createJobTemplate:2 createManagedEndpoint:5 createSecurityConfiguration:6 createVirtualCluster:7 deleteJobTemplate:8 deleteManagedEndpoint:9 deleteSecurityConfiguration:10 deleteVirtualCluster:11 describeJobRun:12 describeJobTemplate:44 describeManagedEndpoint:56 describeSecurityConfiguration:63 describeVirtualCluster:80 getManagedEndpointSessionCredentials:91 listJobRuns:94 listJobTemplates:96 listManagedEndpoints:98 listSecurityConfigurations:100 listTagsForResource:102 listVirtualClusters:103 startJobRun:105 tagResource:106 untagResource:107 updateVirtualCluster:108", r#".Id:1 VirtualClusterId:1
s1,64
.Id:1 Name:1 Arn:3 CreatedAt:4
s60,1024
s
.Id:1 Name:1 Arn:3 VirtualClusterId:1
.Id:1 Name:1 Arn:3
.Id:1 Name:1 Arn:3
.Id:1
.Id:1 VirtualClusterId:1
.Id:1
.Id:1
.JobRun:13
.Id:1 Name:1 VirtualClusterId:1 Arn:3 State:14 ClientToken:1 ExecutionRoleArn:15 ReleaseLabel:1 ConfigurationOverrides:16 JobDriver:33 CreatedAt:4 CreatedBy:15 FinishedAt:4 StateDetails:27 FailureReason:38 Tags:39 RetryPolicyConfiguration:41 RetryPolicyExecution:43
ePENDING SUBMITTED RUNNING FAILED CANCELLED CANCEL_PENDING COMPLETED
s20,2048
.ApplicationConfiguration:17 MonitoringConfiguration:21
[18
.Classification:19! Properties:20 Configurations:17
s1,1024
{19
.ManagedLogs:22 PersistentAppUI:23 CloudWatchMonitoringConfiguration:25 S3MonitoringConfiguration:28 ContainerLogRotationConfiguration:30
.AllowAWSToRetainLogs:23 EncryptionKeyArn:24
eENABLED DISABLED
s3,2048
.LogGroupName:26! LogStreamNamePrefix:27
s1,512
s1,256
.LogUri:29! EncryptionKeyArn:24
s1,10280
.RotationSize:31! MaxFilesToKeep:32!
s3,12
n1,50
.SparkSubmitJobDriver:34 SparkSqlJobDriver:37
.EntryPoint:27! EntryPointArguments:35 SparkSubmitParameters:36
[29
s1,102400
.EntryPoint:27 SparkSqlParameters:36
eINTERNAL_ERROR USER_ERROR VALIDATION_ERROR CLUSTER_UNAVAILABLE
{40
s0,256
.MaxAttempts:42!
n
.CurrentAttemptCount:42!
.JobTemplate:45
.JobTemplateData:46! Name:1 Id:1 Arn:3 CreatedAt:4 CreatedBy:15 Tags:39 KmsKeyArn:24 DecryptionError:55
.ExecutionRoleArn:47! ReleaseLabel:1! JobDriver:33! ConfigurationOverrides:48 ParameterConfiguration:52 JobTags:39
s4,2048
.ApplicationConfiguration:17 MonitoringConfiguration:49
.PersistentAppUI:26 CloudWatchMonitoringConfiguration:50 S3MonitoringConfiguration:51
.LogGroupName:26 LogStreamNamePrefix:27
.LogUri:29
{53
.Type:54 DefaultValue:19
eNUMBER STRING
s1,2048
.Endpoint:57
.Id:1 Name:1 Arn:3 VirtualClusterId:1 Type:1 State:58 ReleaseLabel:1 ExecutionRoleArn:15 CertificateArn:59 CertificateAuthority:60 ConfigurationOverrides:16 ServerUrl:29 AuthProxyUrl:29 CreatedAt:4 SecurityGroup:27 SubnetIds:62 StateDetails:27 FailureReason:38 Tags:39
eCREATING ACTIVE TERMINATING TERMINATED TERMINATED_WITH_ERRORS
s44,2048
.CertificateArn:59 CertificateData:61
s,5000
[27
.SecurityConfiguration:64
.Id:1 Name:1 Arn:3 CreatedAt:4 CreatedBy:15 SecurityConfigurationData:65 Tags:39
.AuthorizationConfiguration:66 AuthenticationConfiguration:75
.LakeFormationConfiguration:67 EncryptionConfiguration:71
.AuthorizedSessionTagValue:26 SecureNamespaceInfo:68 QueryEngineRoleArn:15
.ClusterId:69 Namespace:70
s1,100
s1,63
.InTransitEncryptionConfiguration:72
.TlsCertificateConfiguration:73
.CertificateProviderType:74 PublicCertificateSecretArn:24 PrivateCertificateSecretArn:24
ePEM
.IdentityCenterConfiguration:76 IamConfiguration:79
.EnableIdentityCenter:77 IdentityCenterApplicationAssignmentRequired:77 IdentityCenterInstanceARN:78 EmrIdentityCenterApplicationARN:4
b
s10,1224
.SystemRole:15
.VirtualCluster:81
.Id:1 Name:1 Arn:3 State:82 ContainerProvider:83 CreatedAt:4 Tags:39 SecurityConfigurationId:1 SessionEnabled:77 SchedulerConfiguration:87 SchedulerStatus:89
eRUNNING TERMINATING TERMINATED ARRESTED
.Type:84! Id:69! Info:85
eEKS
.EksInfo:86
.Namespace:70 NodeLabel:1
.MaxInQueueJobRuns:88 MaxConcurrentJobRuns:88
n1,1000
.CurrentInQueueJobRuns:90 CurrentConcurrentJobRuns:90
n0,
.Id:1 Credentials:92 EndpointCredentials:92 ExpiresAt:4
.Token:93
s1,
.JobRuns:95 NextToken:19
[13
.Templates:97 NextToken:19
[45
.Endpoints:99 NextToken:19
[57
.SecurityConfigurations:101 NextToken:19
[64
.Tags:39
.VirtualClusters:104 NextToken:19
[81
.Id:1 Name:1 Arn:3 VirtualClusterId:1
.
.
.VirtualCluster:81"#),
    ("emrserverless", "cancelJobRun:0 createApplication:2 deleteApplication:4 getApplication:5 getDashboardForJobRun:55 getJobRun:57 getResourceDashboard:77 getSession:78 getSessionEndpoint:82 listApplications:84 listJobRunAttempts:87 listJobRuns:90 listSessions:93 listTagsForResource:96 startApplication:97 startJobRun:98 startSession:99 stopApplication:100 tagResource:101 terminateSession:102 untagResource:103 updateApplication:104", r#".ApplicationId:1! JobRunId:1!
s1,64
.ApplicationId:1! Arn:3! Name:1
s60,1024
.
.Application:6!
.ApplicationId:1! Arn:3! ReleaseLabel:1! Type:1! State:7! CreatedAt:8! UpdatedAt:8! Name:1 StateDetails:9 InitialCapacity:10 MaximumCapacity:15 Tags:16 AutoStartConfiguration:18 AutoStopConfiguration:20 NetworkConfiguration:22 Architecture:26 ImageConfiguration:27 WorkerTypeSpecifications:29 RuntimeConfiguration:31 MonitoringConfiguration:35 DiskEncryptionConfiguration:46 InteractiveConfiguration:49 SchedulerConfiguration:50 IdentityCenterConfiguration:52 JobLevelCostAllocationConfiguration:54
eCREATING CREATED STARTING STARTED STOPPING STOPPED TERMINATED
s
s1,256
{11
.WorkerCount:12! WorkerConfiguration:13
n1,1000000
.Cpu:14! Memory:14! Disk:14 DiskType:8
s1,15
.Cpu:14! Memory:14! Disk:14
{17
s0,256
.Enabled:19
b
.Enabled:19 IdleTimeoutMinutes:21
n1,10080
.SubnetIds:23 SecurityGroupIds:25
[24
s1,32
[24
eARM64 X86_64
.ImageUri:28! ResolvedImageDigest:8 ApplicationLevelDigestResolution:19
s1,1024
{30
.ImageConfiguration:27
[32
.Classification:28! Properties:33 Configurations:31
{34
s0,1024
.S3MonitoringConfiguration:36 ManagedPersistenceMonitoringConfiguration:39 CloudWatchLoggingConfiguration:40 PrometheusMonitoringConfiguration:45
.LogUri:37 EncryptionKeyArn:38
s1,10280
s20,2048
.Enabled:19 EncryptionKeyArn:38
.Enabled:19! LogGroupName:41 LogStreamNamePrefix:41 EncryptionKeyArn:38 LogTypes:42
s1,512
{43
[44
s1,50
.RemoteWriteUrl:37
.EncryptionContext:47 EncryptionKeyArn:38
{48
s1,384
.StudioEnabled:19 LivyEndpointEnabled:19 SessionEnabled:19
.QueueTimeoutMinutes:51 MaxConcurrentRuns:51
n
.IdentityCenterInstanceArn:53 IdentityCenterApplicationArn:8 UserBackgroundSessionsEnabled:19
s10,1024
.Enabled:19
.Url:56
s1,2048
.JobRun:58!
.ApplicationId:1! JobRunId:1! Arn:3! CreatedBy:38! CreatedAt:8! UpdatedAt:8! ExecutionRole:38! State:59! StateDetails:9! ReleaseLabel:1! JobDriver:60! Name:9 ExecutionIamPolicy:67 ConfigurationOverrides:69 Tags:16 TotalResourceUtilization:70 NetworkConfiguration:22 TotalExecutionDurationSeconds:51 ExecutionTimeoutMinutes:71 BilledResourceUtilization:72 Mode:73 RetryPolicy:74 Attempt:75 AttemptCreatedAt:8 AttemptUpdatedAt:8 StartedAt:8 EndedAt:8 QueuedDurationMilliseconds:51 ImageConfiguration:27 WorkerTypeSpecifications:29 FlexExecution:76
eSUBMITTED PENDING SCHEDULED RUNNING SUCCESS FAILED CANCELLING CANCELLED QUEUED
.SparkSubmit:61 Hive:66
.EntryPoint:62! EntryPointArguments:63 SparkSubmitParameters:65
s1,4096
[64
s0,
s1,102400
.Query:37! InitQueryFile:9 Parameters:65
.Policy:56 PolicyArns:68
[38
.ApplicationConfiguration:31 MonitoringConfiguration:35 DiskEncryptionConfiguration:46
.VCPUHour:51 MemoryGBHour:51 StorageGBHour:51
n0,1000000
.VCPUHour:51 MemoryGBHour:51 StorageGBHour:51
eBATCH STREAMING
.MaxAttempts:75 MaxFailedAttemptsPerHour:75
n1,
.Enabled:19
.Url:56
.Session:79!
.ApplicationId:1! SessionId:1! Arn:3! State:80! StateDetails:28! ReleaseLabel:1! ExecutionRoleArn:38! CreatedBy:38! CreatedAt:8! UpdatedAt:8! Name:9 StartedAt:8 EndedAt:8 IdleSince:8 ConfigurationOverrides:81 NetworkConfiguration:22 IdleTimeoutMinutes:71 Tags:16 TotalResourceUtilization:70 BilledResourceUtilization:72 TotalExecutionDurationSeconds:51
eSUBMITTED STARTING STARTED IDLE BUSY FAILED TERMINATING TERMINATED
.RuntimeConfiguration:31
.ApplicationId:1! SessionId:1! Endpoint:9! AuthToken:83! AuthTokenExpiresAt:8!
s1,8000
.Applications:85! NextToken:28
[86
.Id:1! Arn:3! ReleaseLabel:1! Type:1! State:7! CreatedAt:8! UpdatedAt:8! Name:1 StateDetails:9 Architecture:26
.JobRunAttempts:88! NextToken:28
[89
.ApplicationId:1! Id:1! Arn:3! CreatedBy:38! JobCreatedAt:8! CreatedAt:8! UpdatedAt:8! ExecutionRole:38! State:59! StateDetails:9! ReleaseLabel:1! Name:9 Mode:73 Type:8 Attempt:75 FlexExecution:76
.JobRuns:91! NextToken:28
[92
.ApplicationId:1! Id:1! Arn:3! CreatedBy:38! CreatedAt:8! UpdatedAt:8! ExecutionRole:38! State:59! StateDetails:9! ReleaseLabel:1! Name:9 Mode:73 Type:8 Attempt:75 AttemptCreatedAt:8 AttemptUpdatedAt:8 FlexExecution:76
.Sessions:94! NextToken:28
[95
.ApplicationId:1! SessionId:1! Arn:3! State:80! StateDetails:28! ReleaseLabel:1! ExecutionRoleArn:38! CreatedBy:38! CreatedAt:8! UpdatedAt:8! Name:9
.Tags:16
.
.ApplicationId:1! JobRunId:1! Arn:3!
.ApplicationId:1! SessionId:1! Arn:3!
.
.
.ApplicationId:1! SessionId:1!
.
.Application:6!"#),
    ("eventbridge", "cancelReplay:0 createApiDestination:4 createArchive:7 createConnection:9 createEndpoint:11 createEventBus:25 createPartnerEventSource:31 deauthorizeConnection:32 deleteApiDestination:33 deleteArchive:34 deleteConnection:35 deleteEndpoint:36 describeApiDestination:37 describeArchive:41 describeConnection:46 describeEndpoint:67 describeEventBus:69 describeEventSource:71 describePartnerEventSource:73 describeReplay:74 describeRule:77 listApiDestinations:80 listArchives:83 listConnections:86 listEndpoints:89 listEventBuses:92 listEventSources:95 listPartnerEventSourceAccounts:98 listPartnerEventSources:102 listReplays:105 listRuleNamesByTarget:108 listRules:110 listTagsForResource:113 listTargetsByRule:117 putEvents:170 putPartnerEvents:174 putRule:177 putTargets:178 removeTargets:181 startReplay:184 tagResource:185 testEventPattern:186 untagResource:187 updateApiDestination:188 updateArchive:189 updateConnection:190 updateEndpoint:191 updateEventBus:192", r#".ReplayArn:1 State:2 StateReason:3
s1,1600
eSTARTING RUNNING CANCELLING COMPLETED CANCELLED FAILED
s,512
.ApiDestinationArn:1 ApiDestinationState:5 CreationTime:6 LastModifiedTime:6
eACTIVE INACTIVE
s
.ArchiveArn:1 State:8 StateReason:3 CreationTime:6
eENABLED DISABLED CREATING UPDATING CREATE_FAILED UPDATE_FAILED
.ConnectionArn:1 ConnectionState:10 CreationTime:6 LastModifiedTime:6
eCREATING UPDATING DELETING AUTHORIZED DEAUTHORIZED AUTHORIZING DEAUTHORIZING ACTIVE FAILED_CONNECTIVITY
.Name:12 Arn:1 RoutingConfig:13 ReplicationConfig:18 EventBuses:20 RoleArn:23 State:24
s1,64
.FailoverConfig:14!
.Primary:15! Secondary:16!
.HealthCheck:1!
.Route:17!
s9,20
.State:19
eENABLED DISABLED
[21
.EventBusArn:22!
s1,512
s1,256
eACTIVE CREATING UPDATING DELETING CREATE_FAILED UPDATE_FAILED DELETE_FAILED
.EventBusArn:6 Description:3 KmsKeyIdentifier:26 DeadLetterConfig:27 LogConfig:28
s,2048
.Arn:1
.IncludeDetail:29 Level:30
eNONE FULL
eOFF ERROR INFO TRACE
.EventSourceArn:6
.ConnectionArn:1 ConnectionState:10 CreationTime:6 LastModifiedTime:6 LastAuthorizedTime:6
.
.
.ConnectionArn:1 ConnectionState:10 CreationTime:6 LastModifiedTime:6 LastAuthorizedTime:6
.
.ApiDestinationArn:1 Name:12 Description:3 ApiDestinationState:5 ConnectionArn:1 InvocationEndpoint:38 HttpMethod:39 InvocationRateLimitPerSecond:40 CreationTime:6 LastModifiedTime:6
s1,2048
ePOST GET HEAD OPTIONS PUT PATCH DELETE
n1,
.ArchiveArn:1 ArchiveName:42 EventSourceArn:1 Description:3 EventPattern:43 State:8 StateReason:3 KmsKeyIdentifier:26 RetentionDays:44 SizeBytes:45 EventCount:45 CreationTime:6
s1,48
s,4096
n0,
n
.ConnectionArn:1 Name:12 Description:3 InvocationConnectivityParameters:47 ConnectionState:10 StateReason:3 AuthorizationType:51 SecretArn:52 KmsKeyIdentifier:26 AuthParameters:53 CreationTime:6 LastModifiedTime:6 LastAuthorizedTime:6
.ResourceParameters:48!
.ResourceConfigurationArn:49! ResourceAssociationArn:50!
s0,2048
s17,2048
eBASIC OAUTH_CLIENT_CREDENTIALS API_KEY
s20,2048
.BasicAuthParameters:54 OAuthParameters:55 ApiKeyAuthParameters:66 InvocationHttpParameters:58 ConnectivityParameters:47
.Username:22
.ClientParameters:56 AuthorizationEndpoint:38 HttpMethod:57 OAuthHttpParameters:58
.ClientID:22
eGET POST PUT
.HeaderParameters:59 QueryStringParameters:62 BodyParameters:64
[60
.Key:3 Value:3 IsValueSecret:61
b
[63
.Key:3 Value:3 IsValueSecret:61
[65
.Key:6 Value:6 IsValueSecret:61
.ApiKeyName:22
.Name:12 Description:3 Arn:1 RoutingConfig:13 ReplicationConfig:18 EventBuses:20 RoleArn:23 EndpointId:68 EndpointUrl:23 State:24 StateReason:22 CreationTime:6 LastModifiedTime:6
s1,50
.Name:6 Arn:6 Description:3 KmsKeyIdentifier:26 DeadLetterConfig:27 Policy:6 LogConfig:28 CreationTime:6 LastModifiedTime:6 ManagedBy:70
s1,128
.Arn:6 CreatedBy:6 CreationTime:6 ExpirationTime:6 Name:6 State:72
ePENDING ACTIVE DELETED
.Arn:6 Name:6
.ReplayName:12 ReplayArn:1 Description:3 State:2 StateReason:3 EventSourceArn:1 Destination:75 EventStartTime:6 EventEndTime:6 EventLastReplayedTime:6 ReplayStartTime:6 ReplayEndTime:6
.Arn:1! FilterArns:76
[1
.Name:12 Arn:1 EventPattern:43 ScheduleExpression:78 State:79 Description:3 RoleArn:1 ManagedBy:70 EventBusName:23 CreatedBy:70
s,256
eENABLED DISABLED ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
.ApiDestinations:81 NextToken:38
[82
.ApiDestinationArn:1 Name:12 ApiDestinationState:5 ConnectionArn:1 InvocationEndpoint:38 HttpMethod:39 InvocationRateLimitPerSecond:40 CreationTime:6 LastModifiedTime:6
.Archives:84 NextToken:38
[85
.ArchiveName:42 EventSourceArn:1 State:8 StateReason:3 RetentionDays:44 SizeBytes:45 EventCount:45 CreationTime:6
.Connections:87 NextToken:38
[88
.ConnectionArn:1 Name:12 ConnectionState:10 StateReason:3 AuthorizationType:51 CreationTime:6 LastModifiedTime:6 LastAuthorizedTime:6
.Endpoints:90 NextToken:38
[91
.Name:12 Description:3 Arn:1 RoutingConfig:13 ReplicationConfig:18 EventBuses:20 RoleArn:23 EndpointId:68 EndpointUrl:23 State:24 StateReason:22 CreationTime:6 LastModifiedTime:6
.EventBuses:93 NextToken:38
[94
.Name:6 Arn:6 Description:3 Policy:6 CreationTime:6 LastModifiedTime:6 ManagedBy:70
.EventSources:96 NextToken:38
[97
.Arn:6 CreatedBy:6 CreationTime:6 ExpirationTime:6 Name:6 State:72
.PartnerEventSourceAccounts:99 NextToken:38
[100
.Account:101 CreationTime:6 ExpirationTime:6 State:72
s12,12
.PartnerEventSources:103 NextToken:38
[104
.Arn:6 Name:6
.Replays:106 NextToken:38
[107
.ReplayName:12 EventSourceArn:1 State:2 StateReason:3 EventStartTime:6 EventEndTime:6 EventLastReplayedTime:6 ReplayStartTime:6 ReplayEndTime:6
.RuleNames:109 NextToken:38
[12
.Rules:111 NextToken:38
[112
.Name:12 Arn:1 EventPattern:43 State:79 Description:3 ScheduleExpression:78 RoleArn:1 ManagedBy:70 EventBusName:23
.Tags:114
[115
.Key:70! Value:116!
s0,256
.Targets:118 NextToken:38
[119
.Id:12! Arn:1! RoleArn:1 Input:120 InputPath:78 InputTransformer:121 KinesisParameters:124 RunCommandParameters:125 EcsParameters:129 BatchParameters:149 SqsParameters:152 HttpParameters:154 RedshiftDataParameters:158 SageMakerPipelineParameters:162 DeadLetterConfig:27 RetryPolicy:165 AppSyncParameters:168
s,8192
.InputTemplate:122! InputPathsMap:123
s1,8192
{78
.PartitionKeyPath:78!
.RunCommandTargets:126!
[127
.Key:70! Values:128!
[23
.TaskDefinitionArn:1! TaskCount:40 LaunchType:130 NetworkConfiguration:131 PlatformVersion:6 Group:6 CapacityProviderStrategy:134 EnableECSManagedTags:61 EnableExecuteCommand:61 PlacementConstraints:139 PlacementStrategy:143 PropagateTags:147 ReferenceId:148 Tags:114
eEC2 FARGATE EXTERNAL
.AwsvpcConfiguration:132
.Subnets:133! SecurityGroups:133 AssignPublicIp:19
[6
[135
.CapacityProvider:136! Weight:137 Base:138
s1,255
n0,1000
n0,100000
[140
.Type:141 Expression:142
edistinctInstance memberOf
s,2000
[144
.Type:145 Field:146
erandom spread binpack
s,255
eTASK_DEFINITION
s,1024
.JobDefinition:6! JobName:6! ArrayProperties:150 RetryStrategy:151
.Size:45
.Attempts:45
.MessageGroupId:153
s,100
.PathParameterValues:155 HeaderParameters:156 QueryStringParameters:157
[6
{3
{3
.Database:12! SecretManagerArn:1 DbUser:70 Sql:159 StatementName:160 WithEvent:61 Sqls:161
s1,100000
s1,500
[159
.PipelineParameterList:163
[164
.Name:23! Value:148!
.MaximumRetryAttempts:166 MaximumEventAgeInSeconds:167
n0,185
n60,86400
.GraphQLOperation:169
s1,1048576
.FailedEntryCount:45 Entries:171
[172
.EventId:173 ErrorCode:6 ErrorMessage:6
s,64
.FailedEntryCount:45 Entries:175
[176
.EventId:173 ErrorCode:6 ErrorMessage:6
.RuleArn:1
.FailedEntryCount:45 FailedEntries:179
[180
.TargetId:12 ErrorCode:6 ErrorMessage:6
.FailedEntryCount:45 FailedEntries:182
[183
.TargetId:12 ErrorCode:6 ErrorMessage:6
.ReplayArn:1 State:2 StateReason:3 ReplayStartTime:6
.
.Result:61
.
.ApiDestinationArn:1 ApiDestinationState:5 CreationTime:6 LastModifiedTime:6
.ArchiveArn:1 State:8 StateReason:3 CreationTime:6
.ConnectionArn:1 ConnectionState:10 CreationTime:6 LastModifiedTime:6 LastAuthorizedTime:6
.Name:12 Arn:1 RoutingConfig:13 ReplicationConfig:18 EventBuses:20 RoleArn:23 EndpointId:68 EndpointUrl:23 State:24
.Arn:6 Name:23 KmsKeyIdentifier:26 Description:3 DeadLetterConfig:27 LogConfig:28"#),
    ("firehose", "putRecord:0 putRecordBatch:3", r#".RecordId:1! Encrypted:2
s1,
b
.FailedPutCount:4! RequestResponses:5! Encrypted:2
n0,
[6
.RecordId:1 ErrorCode:7 ErrorMessage:7
s"#),
    ("glue", "batchCreatePartition:0 getCrawler:8 getDataQualityResult:51 getDataQualityRulesetEvaluationRun:77 getJobRun:94 getJobRuns:106 getPartitions:108 getTable:133 getTables:180 startCrawler:182 startDataQualityRulesetEvaluationRun:183 startJobRun:184", r#".Errors:1
[2
.PartitionValues:3 ErrorDetail:5
[4
s1,1024
.ErrorCode:6 ErrorMessage:7
s1,255
s0,2048
.Crawler:9
.Name:6 Role:10 Targets:11 DatabaseName:10 Description:7 Classifiers:34 RecrawlPolicy:35 SchemaChangePolicy:37 LineageConfiguration:40 State:42 TablePrefix:43 Schedule:44 CrawlElapsedTime:15 CreationTime:10 LastUpdated:10 LastCrawl:46 Version:15 Configuration:10 CrawlerSecurityConfiguration:43 LakeFormationConfiguration:49 CatalogId:6
s
.S3Targets:12 JdbcTargets:16 MongoDBTargets:20 DynamoDBTargets:23 CatalogTargets:25 DeltaTargets:28 IcebergTargets:30 HudiTargets:32
[13
.Path:10 Exclusions:14 ConnectionName:10 SampleSize:15 EventQueueArn:10 DlqEventQueueArn:10
[10
n
[17
.ConnectionName:10 Path:10 Exclusions:14 EnableAdditionalMetadata:18
[19
eCOMMENTS RAWTYPES
[21
.ConnectionName:10 Path:10 ScanAll:22
b
[24
.Path:10 ScanAll:22 ScanRate:15
[26
.DatabaseName:6! Tables:27! ConnectionName:10 EventQueueArn:10 DlqEventQueueArn:10
[6
[29
.DeltaTables:14 ConnectionName:10 WriteManifest:22 CreateNativeDeltaTable:22
[31
.Paths:14 ConnectionName:10 Exclusions:14 MaximumTraversalDepth:15
[33
.Paths:14 ConnectionName:10 Exclusions:14 MaximumTraversalDepth:15
[6
.RecrawlBehavior:36
eCRAWL_EVERYTHING CRAWL_NEW_FOLDERS_ONLY CRAWL_EVENT_MODE
.UpdateBehavior:38 DeleteBehavior:39
eLOG UPDATE_IN_DATABASE
eLOG DELETE_FROM_DATABASE DEPRECATE_IN_DATABASE
.CrawlerLineageSettings:41
eENABLE DISABLE
eREADY RUNNING STOPPING
s0,128
.ScheduleExpression:10 State:45
eSCHEDULED NOT_SCHEDULED TRANSITIONING
.Status:47 ErrorMessage:7 LogGroup:48 LogStream:48 MessagePrefix:6 StartTime:10
eSUCCEEDED CANCELLED FAILED
s1,512
.UseLakeFormationCredentials:22 AccountId:50
s0,12
.ResultId:6 EvaluationRunMode:52 DataQualityEvaluationConfig:6 ProfileId:6 Score:53 DataSource:54 RulesetName:6 EvaluationContext:10 StartedOn:10 CompletedOn:10 JobName:6 JobRunId:6 RulesetEvaluationRunId:6 RuleResults:59 AnalyzerResults:65 Observations:71 AggregatedMetrics:76
eON_DEMAND EVALUATION_CONFIG
n0,1
.GlueTable:55 DataQualityGlueTable:57
.DatabaseName:6! TableName:6! CatalogId:6 ConnectionName:6 AdditionalOptions:56
{7
.DatabaseName:6! TableName:6! CatalogId:6 ConnectionName:6 AdditionalOptions:56 PreProcessingQuery:58
s0,51200
[60
.Name:6 Description:7 EvaluationMessage:7 Result:61 EvaluatedMetrics:62 EvaluatedRule:7 RuleMetrics:63 Labels:64
ePASS FAIL ERROR
{15
{15
{6
[66
.Name:6 Description:7 EvaluationMessage:7 EvaluatedMetrics:62 EvaluatedDistributions:67
{68
.BinEdges:69 Count:70 DataType:6
[10
[15
[72
.Description:7 MetricBasedObservation:73
.MetricName:6 StatisticId:6 MetricValues:74 NewRules:75
.ActualValue:15 ExpectedValue:15 LowerLimit:15 UpperLimit:15
[6
.TotalRowsProcessed:15 TotalRowsPassed:15 TotalRowsFailed:15 TotalRulesProcessed:15 TotalRulesPassed:15 TotalRulesFailed:15
.RunId:6 DataSource:54 Role:10 NumberOfWorkers:15 Timeout:78 AdditionalRunOptions:79 Status:90 ErrorString:10 StartedOn:10 LastModifiedOn:10 CompletedOn:10 ExecutionTime:15 RulesetNames:91 ResultIds:92 AdditionalDataSources:93
n1,
.CloudWatchMetricsEnabled:22 ResultsS3Prefix:10 CompositeRuleEvaluationMethod:80 CustomLogGroupPrefix:10 RowLevelResults:81 ProfilingResults:84 ObservationScope:86 ObservationMode:87 DataQualityRuleResults:88 ObservationResults:89
eCOLUMN ROW
.MaxRowsToWrite:15 ResultType:82 CatalogTableConfig:83
eALL PASSED_ONLY FAILED_ONLY
.DatabaseName:6 TableName:6 S3Location:10 CatalogId:6
.WriteProfilingResultsEnabled:22 CatalogTableConfig:83 DistributionResults:85
.WriteDistributionResultsEnabled:22 CatalogTableConfig:83
eALL NONE
eSCHEDULED FIXED
.WriteDataQualityRuleResultsEnabled:22 CatalogTableConfig:83
.WriteObservationResultsEnabled:22 CatalogTableConfig:83
eSTARTING RUNNING STOPPING STOPPED SUCCEEDED FAILED TIMEOUT
[6
[6
{54
.JobRun:95
.Id:6 Attempt:15 PreviousRunId:6 TriggerName:6 JobName:6 JobMode:96 JobRunQueuingEnabled:22 StartedOn:10 LastModifiedOn:10 CompletedOn:10 JobRunState:97 Arguments:98 ErrorMessage:10 PredecessorRuns:99 AllocatedCapacity:15 ExecutionTime:15 Timeout:78 MaxCapacity:15 WorkerType:101 NumberOfWorkers:15 SecurityConfiguration:6 LogGroupName:10 NotificationProperty:102 GlueVersion:6 DPUSeconds:15 ExecutionClass:103 MaintenanceWindow:10 ProfileName:6 StateDetail:104 ExecutionRoleSessionPolicy:105
eSCRIPT VISUAL NOTEBOOK
eSTARTING RUNNING STOPPING STOPPED SUCCEEDED FAILED TIMEOUT ERROR WAITING EXPIRED
{10
[100
.JobName:6 RunId:6
eStandard G.1X G.2X G.4X G.8X G.025X Z.2X G.12X G.16X R.1X R.2X R.4X R.8X
.NotifyDelayAfter:78
eFLEX STANDARD
s,400000
s2,2048
.JobRuns:107 NextToken:10
[95
.Partitions:109 NextToken:10
[110
.Values:3 DatabaseName:6 TableName:6 CreationTime:10 LastAccessTime:10 StorageDescriptor:111 Parameters:116 LastAnalyzedTime:10 CatalogId:6
.Columns:112 Location:118 AdditionalLocations:119 InputFormat:120 OutputFormat:120 Compressed:22 NumberOfBuckets:15 SerdeInfo:121 BucketColumns:122 SortColumns:123 Parameters:116 SkewedInfo:125 StoredAsSubDirectories:22 SchemaReference:128
[113
.Name:6! Type:114 Comment:115 Parameters:116
s0,131072
s0,255
{117
s,512000
s,2056
[118
s,128
.Name:6 SerializationLibrary:6 Parameters:116
[6
[124
.Column:6! SortOrder:53!
.SkewedColumnNames:122 SkewedColumnValues:126 SkewedColumnValueLocationMaps:127
[10
{10
.SchemaId:129 SchemaVersionId:131 SchemaVersionNumber:132
.SchemaArn:130 SchemaName:6 RegistryName:6
s1,10240
s36,36
n1,100000
.Table:134
.Name:6! DatabaseName:6 Description:7 Owner:6 CreateTime:10 UpdateTime:10 LastAccessTime:10 LastAnalyzedTime:10 Retention:135 StorageDescriptor:111 PartitionKeys:112 ViewOriginalText:136 ViewExpandedText:136 TableType:137 Parameters:116 CreatedBy:6 IsRegisteredWithLakeFormation:22 TargetTable:138 CatalogId:6 VersionId:6 FederatedTable:139 ViewDefinition:140 IsMultiDialectView:22 IsMaterializedView:22 IcebergTableMetadata:153 Status:173 RLSProperties:179
n0,
s,409600
s,255
.CatalogId:6 DatabaseName:6 Name:6 Region:6
.Identifier:48 DatabaseIdentifier:48 ConnectionName:6 ConnectionType:6
.IsProtected:22 IsManaged:22 Definer:141 ViewVersionId:142 ViewVersionToken:6 RefreshSeconds:15 LastRefreshType:143 SubObjects:144 SubObjectVersionIds:145 SubObjectsStatistics:146 Representations:149 SparkPipelineInfo:152
s20,2048
n-1,
eFULL INCREMENTAL
[141
[142
[147
.SourceType:148 GlueVersionId:10 PartitionCount:15 FileCount:15 TotalFileBytes:15
eHIVE_PARQUET HIVE_ORC HIVE_CSV HIVE_JSON PLAIN_PARQUET ICEBERG
[150
.Dialect:151 DialectVersion:6 ViewOriginalText:136 ViewExpandedText:136 ValidationConnection:6 IsStale:22
eREDSHIFT ATHENA SPARK
{7
.FormatVersion:6 TableUuid:154 Location:118 Properties:155 Schemas:156 CurrentSchemaId:15 LastColumnId:15 PartitionSpecs:163 DefaultSpecId:15 LastPartitionId:15 SortOrders:167 DefaultSortOrderId:15
s,100
{10
[157
.Fields:158! SchemaId:15 IdentifierFieldIds:161 Type:162
[159
.Id:15! Name:4! Type:160! Required:22! Doc:115 InitialDefault:160 WriteDefault:160
*
[15
estruct
[164
.Fields:165! SpecId:15
[166
.SourceId:15! Transform:10! Name:4! FieldId:15
[168
.OrderId:15! Fields:169!
[170
.SourceId:15! Transform:10! Direction:171! NullOrder:172!
easc desc
enulls-first nulls-last
.RequestedBy:6 UpdatedBy:6 RequestTime:10 UpdateTime:10 Action:174 State:175 Error:5 Details:176
eUPDATE CREATE
eQUEUED IN_PROGRESS SUCCESS STOPPED FAILED
.RequestedChange:134 ViewValidations:177
[178
.Dialect:151 DialectVersion:6 ViewValidationText:136 UpdateTime:10 State:175 Error:5
.DefaultRLSPolicy:6
.TableList:181 NextToken:10
[134
.
.RunId:6
.JobRunId:6"#),
    ("kinesis", "describeStream:0 getRecords:19 putRecord:29 putRecords:30", r#".StreamDescription:1!
.StreamName:2! StreamARN:3! StreamStatus:4! Shards:5! HasMoreShards:10! RetentionPeriodHours:11! StreamCreationTimestamp:8! EnhancedMonitoring:12! StreamModeDetails:16 EncryptionType:18 KeyId:3
s1,128
s1,2048
eCREATING DELETING ACTIVE UPDATING
[6
.ShardId:2! HashKeyRange:7! SequenceNumberRange:9! ParentShardId:2 AdjacentParentShardId:2
.StartingHashKey:8! EndingHashKey:8!
s
.StartingSequenceNumber:8! EndingSequenceNumber:8
b
n
[13
.ShardLevelMetrics:14
[15
eIncomingBytes IncomingRecords OutgoingBytes OutgoingRecords WriteProvisionedThroughputExceeded ReadProvisionedThroughputExceeded IteratorAgeMilliseconds ALL
.StreamMode:17!
ePROVISIONED ON_DEMAND
eNONE KMS
.Records:20! NextShardIterator:24 MillisBehindLatest:25 ChildShards:26
[21
.SequenceNumber:8! Data:22! ApproximateArrivalTimestamp:8 PartitionKey:23 EncryptionType:18
s0,
s1,256
s1,512
n0,
[27
.ShardId:2! ParentShards:28! HashKeyRange:7!
[2
.ShardId:2! SequenceNumber:8! EncryptionType:18
.Records:31! FailedRecordCount:33 EncryptionType:18
[32
.SequenceNumber:8 ShardId:2 ErrorCode:8 ErrorMessage:8
n1,"#),
    ("kms", "cancelKeyDeletion:0 connectCustomKeyStore:2 createCustomKeyStore:3 createGrant:5 createKey:8 decapsulate:40 decrypt:42 deleteCustomKeyStore:43 deleteImportedKeyMaterial:44 deriveSharedSecret:46 describeCustomKeyStores:47 describeKey:62 disconnectCustomKeyStore:63 encapsulate:64 encrypt:65 generateDataKey:66 generateDataKeyPair:67 generateDataKeyPairWithoutPlaintext:69 generateDataKeyWithoutPlaintext:70 generateMac:71 generateRandom:72 getKeyLastUsage:73 getKeyPolicy:76 getKeyRotationStatus:78 getParametersForImport:80 getPublicKey:81 importKeyMaterial:82 listAliases:83 listGrants:86 listKeyPolicies:94 listKeyRotations:96 listKeys:103 listResourceTags:106 listRetirableGrants:86 reEncrypt:109 replicateKey:110 rotateKeyOnDemand:111 scheduleKeyDeletion:112 sign:113 updateCustomKeyStore:114 verify:115 verifyMac:116", r#".KeyId:1
s1,2048
.
.CustomKeyStoreId:4
s1,64
.GrantToken:6 GrantId:7
s1,8192
s1,128
.KeyMetadata:9
.KeyId:1! AWSAccountId:10 Arn:11 CreationDate:10 Enabled:12 Description:13 KeyUsage:14 KeyState:15 DeletionDate:10 ValidTo:10 Origin:16 CustomKeyStoreId:4 CloudHsmClusterId:17 ExpirationModel:18 KeyManager:19 CustomerMasterKeySpec:20 KeySpec:21 EncryptionAlgorithms:22 SigningAlgorithms:24 KeyAgreementAlgorithms:26 EncapsulationAlgorithms:28 MultiRegion:12 MultiRegionConfiguration:30 PendingDeletionWindowInDays:35 MacAlgorithms:36 XksKeyConfiguration:38 CurrentKeyMaterialId:39
s
s20,2048
b
s0,8192
eSIGN_VERIFY ENCRYPT_DECRYPT GENERATE_VERIFY_MAC KEY_AGREEMENT ENCAPSULATE_DECAPSULATE
eCreating Enabled Disabled PendingDeletion PendingImport PendingReplicaDeletion Unavailable Updating
eAWS_KMS EXTERNAL AWS_CLOUDHSM EXTERNAL_KEY_STORE
s19,24
eKEY_MATERIAL_EXPIRES KEY_MATERIAL_DOES_NOT_EXPIRE
eAWS CUSTOMER
eRSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SYMMETRIC_DEFAULT HMAC_224 HMAC_256 HMAC_384 HMAC_512 SM2
eRSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SYMMETRIC_DEFAULT HMAC_224 HMAC_256 HMAC_384 HMAC_512 SM2 ML_DSA_44 ML_DSA_65 ML_DSA_87 ECC_NIST_EDWARDS25519 ML_KEM_512 ML_KEM_768 ML_KEM_1024
[23
eSYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE
[25
eRSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA ML_DSA_SHAKE_256 ED25519_SHA_512 ED25519_PH_SHA_512
[27
eECDH
[29
eML_KEM
.MultiRegionKeyType:31 PrimaryKey:32 ReplicaKeys:34
ePRIMARY REPLICA
.Arn:11 Region:33
s1,32
[32
n1,365
[37
eHMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512
.Id:7
s64,64
.KeyId:1 SharedSecret:41 EncapsulationAlgorithm:29
s1,
.KeyId:1 Plaintext:41 EncryptionAlgorithm:23 CiphertextForRecipient:41 KeyMaterialId:39
.
.KeyId:1 KeyMaterialId:45
s0,64
.KeyId:1 SharedSecret:41 CiphertextForRecipient:41 KeyAgreementAlgorithm:27 KeyOrigin:16
.CustomKeyStores:48 NextMarker:61 Truncated:12
[49
.CustomKeyStoreId:4 CustomKeyStoreName:50 CloudHsmClusterId:17 TrustAnchorCertificate:51 ConnectionState:52 ConnectionErrorCode:53 CreationDate:10 CustomKeyStoreType:54 XksProxyConfiguration:55
s1,256
s1,5000
eCONNECTED CONNECTING FAILED DISCONNECTED DISCONNECTING
eINVALID_CREDENTIALS CLUSTER_NOT_FOUND NETWORK_ERRORS INTERNAL_ERROR INSUFFICIENT_CLOUDHSM_HSMS USER_LOCKED_OUT USER_NOT_FOUND USER_LOGGED_IN SUBNET_NOT_FOUND INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET XKS_PROXY_ACCESS_DENIED XKS_PROXY_NOT_REACHABLE XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND XKS_PROXY_INVALID_RESPONSE XKS_PROXY_INVALID_CONFIGURATION XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION XKS_PROXY_TIMED_OUT XKS_PROXY_INVALID_TLS_CONFIGURATION
eAWS_CLOUDHSM EXTERNAL_KEY_STORE
.Connectivity:56 AccessKeyId:57 UriEndpoint:58 UriPath:58 VpcEndpointServiceName:59 VpcEndpointServiceOwner:60
ePUBLIC_ENDPOINT VPC_ENDPOINT_SERVICE
s20,30
s10,128
s20,64
s12,12
s1,1024
.KeyMetadata:9
.
.KeyId:1 SharedSecret:41 SharedSecretCiphertextBlob:41 EncapsulationAlgorithm:29
.CiphertextBlob:41 KeyId:1 EncryptionAlgorithm:23
.CiphertextBlob:41 Plaintext:41 KeyId:1 CiphertextForRecipient:41 KeyMaterialId:39
.PrivateKeyCiphertextBlob:41 PrivateKeyPlaintext:41 PublicKey:41 KeyId:1 KeyPairSpec:68 CiphertextForRecipient:41 KeyMaterialId:39
eRSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SM2 ECC_NIST_EDWARDS25519 ML_KEM_512 ML_KEM_768 ML_KEM_1024
.PrivateKeyCiphertextBlob:41 PublicKey:41 KeyId:1 KeyPairSpec:68 KeyMaterialId:39
.CiphertextBlob:41 KeyId:1 KeyMaterialId:39
.Mac:41 MacAlgorithm:37 KeyId:1
.Plaintext:41 CiphertextForRecipient:41
.KeyId:1 KeyLastUsage:74 TrackingStartDate:10 KeyCreationDate:10
.Operation:75 Timestamp:10 CloudTrailEventId:10 KmsRequestId:10
eDecrypt DeriveSharedSecret Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac ReEncrypt Sign Verify VerifyMac Encapsulate Decapsulate
.Policy:77 PolicyName:7
s1,131072
.KeyRotationEnabled:12 KeyId:1 RotationPeriodInDays:79 NextRotationDate:10 OnDemandRotationStartDate:10
n90,2560
.KeyId:1 ImportToken:41 PublicKey:41 ParametersValidTo:10
.KeyId:1 PublicKey:41 CustomerMasterKeySpec:20 KeySpec:21 KeyUsage:14 EncryptionAlgorithms:22 SigningAlgorithms:24 KeyAgreementAlgorithms:26 EncapsulationAlgorithms:28
.KeyId:1 KeyMaterialId:39
.Aliases:84 NextMarker:61 Truncated:12
[85
.AliasName:50 AliasArn:11 TargetKeyId:1 CreationDate:10 LastUpdatedDate:10
.Grants:87 NextMarker:61 Truncated:12
[88
.KeyId:1 GrantId:7 Name:50 CreationDate:10 GranteePrincipal:50 RetiringPrincipal:50 IssuingAccount:50 Operations:89 Constraints:91 GranteeServicePrincipal:7 RetiringServicePrincipal:7
[90
eDecrypt Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo Sign Verify GetPublicKey CreateGrant RetireGrant DescribeKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateMac VerifyMac DeriveSharedSecret Encapsulate Decapsulate
.EncryptionContextSubset:92 EncryptionContextEquals:92 SourceArn:93
{10
s20,512
.PolicyNames:95 NextMarker:61 Truncated:12
[7
.Rotations:97 NextMarker:61 Truncated:12
[98
.KeyId:1 KeyMaterialId:39 KeyMaterialDescription:99 ImportState:100 KeyMaterialState:101 ExpirationModel:18 ValidTo:10 RotationDate:10 RotationType:102
s0,256
eIMPORTED PENDING_IMPORT
eNON_CURRENT CURRENT PENDING_ROTATION PENDING_MULTI_REGION_IMPORT_AND_ROTATION
eAUTOMATIC ON_DEMAND
.Keys:104 NextMarker:61 Truncated:12
[105
.KeyId:1 KeyArn:11
.Tags:107 NextMarker:61 Truncated:12
[108
.TagKey:7! TagValue:99!
.CiphertextBlob:41 SourceKeyId:1 KeyId:1 SourceEncryptionAlgorithm:23 DestinationEncryptionAlgorithm:23 SourceKeyMaterialId:39 DestinationKeyMaterialId:39
.ReplicaKeyMetadata:9 ReplicaPolicy:77 ReplicaTags:107
.KeyId:1
.KeyId:1 DeletionDate:10 KeyState:15 PendingWindowInDays:35
.KeyId:1 Signature:41 SigningAlgorithm:25
.
.KeyId:1 SignatureValid:12 SigningAlgorithm:25
.KeyId:1 MacValid:12 MacAlgorithm:37"#),
    ("lambda", "addLayerVersionPermission:0 addPermission:2 checkpointDurableExecution:3 createAlias:25 createCapacityProvider:32 createCodeSigningConfig:61 createEventSourceMapping:68 createFunction:128 createFunctionUrlConfig:182 deleteCapacityProvider:193 deleteCodeSigningConfig:194 deleteDurableExecution:195 deleteEventSourceMapping:68 deleteFunction:196 getAccountSettings:197 getAlias:25 getCapacityProvider:200 getCodeSigningConfig:201 getDurableExecution:202 getDurableExecutionHistory:207 getDurableExecutionState:244 getEventSourceMapping:68 getFunction:245 getFunctionCodeSigningConfig:255 getFunctionConcurrency:256 getFunctionConfiguration:128 getFunctionEventInvokeConfig:257 getFunctionRecursionConfig:260 getFunctionScalingConfig:262 getFunctionUrlConfig:265 getLayerVersion:266 getLayerVersionByArn:266 getLayerVersionPolicy:271 getPolicy:272 getProvisionedConcurrencyConfig:273 getResourcePolicy:275 getRuntimeManagementConfig:277 invoke:279 invokeAsync:280 invokeWithResponseStream:281 listAliases:285 listCapacityProviders:287 listCodeSigningConfigs:289 listDurableExecutionsByFunction:291 listEventSourceMappings:294 listFunctionEventInvokeConfigs:296 listFunctionUrlConfigs:298 listFunctionVersionsByCapacityProvider:301 listFunctions:304 listFunctionsByCodeSigningConfig:306 listLayerVersions:308 listLayers:311 listProvisionedConcurrencyConfigs:314 listTags:317 listVersionsByFunction:318 pauseDurableExecution:319 publishLayerVersion:320 publishVersion:128 putFunctionCodeSigningConfig:321 putFunctionConcurrency:254 putFunctionEventInvokeConfig:257 putFunctionRecursionConfig:322 putFunctionScalingConfig:323 putProvisionedConcurrencyConfig:324 putResourcePolicy:325 putRuntimeManagementConfig:326 resumeDurableExecution:327 sendDurableExecutionCallbackFailure:328 sendDurableExecutionCallbackHeartbeat:329 sendDurableExecutionCallbackSuccess:330 stopDurableExecution:331 updateAlias:25 updateCapacityProvider:332 updateCodeSigningConfig:333 updateEventSourceMapping:68 updateFunctionCode:128 updateFunctionConfiguration:128 updateFunctionEventInvokeConfig:257 updateFunctionUrlConfig:334", r#".Statement:1 RevisionId:1
s
.Statement:1
.NewExecutionState:4! CheckpointToken:24
.Operations:5 NextMarker:1
[6
.Id:7! Type:8! StartTimestamp:1! Status:9! ParentId:7 Name:10 SubType:11 EndTimestamp:1 ExecutionDetails:12 ContextDetails:14 StepDetails:18 WaitDetails:20 CallbackDetails:21 ChainedInvokeDetails:23
s1,64
eEXECUTION CONTEXT STEP WAIT CALLBACK CHAINED_INVOKE
eSTARTED PENDING READY SUCCEEDED FAILED CANCELLED TIMED_OUT STOPPED
s1,256
s1,32
.InputPayload:13
s0,6291456
.ReplayChildren:15 Result:13 Error:16
b
.ErrorMessage:1 ErrorType:1 ErrorData:1 StackTrace:17
[1
.Attempt:19 NextAttemptTimestamp:1 Result:13 Error:16
n0,
.ScheduledEndTimestamp:1
.CallbackId:22 Result:13 Error:16
s1,1024
.Result:13 Error:16
s1,2048
.AliasArn:26 Name:27 FunctionVersion:22 Description:28 RoutingConfig:29 RevisionId:1
s0,10000
s1,128
s0,256
.AdditionalVersionWeights:30
{31
n0,1
.CapacityProvider:33!
.CapacityProviderArn:34! State:35! VpcConfig:36! PermissionsConfig:40! InstanceRequirements:41 CapacityProviderScalingConfig:46 KmsKeyArn:26 LastModified:53 PropagateTags:54 TelemetryConfig:57
s1,140
ePending Active Failed Deleting
.SubnetIds:37! SecurityGroupIds:39!
[38
s0,1024
[38
.CapacityProviderOperatorRoleArn:26!
.Architectures:42 AllowedInstanceTypes:44 ExcludedInstanceTypes:44
[43
ex86_64 arm64
[45
s1,30
.MaxVCpuCount:47 ScalingMode:48 ScalingPolicies:49
n2,15000
eAuto Manual
[50
.PredefinedMetricType:51! TargetValue:52!
eLambdaCapacityProviderAverageCPUUtilization LambdaCapacityProviderAverageGPUUtilization
n0,100
s0,100
.Mode:55 ExplicitTags:56
eNone Explicit
{28
.LoggingConfig:58
.SystemLogLevel:59 LogGroup:60
eDEBUG INFO WARN
s1,512
.CodeSigningConfig:62!
.CodeSigningConfigId:1! CodeSigningConfigArn:63! AllowedPublishers:64! CodeSigningPolicies:66! LastModified:53! Description:28
s0,200
.SigningProfileVersionArns:65!
[26
.UntrustedArtifactOnDeployment:67
eWarn Enforce
.UUID:69 StartingPosition:70 StartingPositionTimestamp:1 BatchSize:71 MaximumBatchingWindowInSeconds:72 ParallelizationFactor:73 EventSourceArn:26 FilterCriteria:74 FilterCriteriaError:78 KMSKeyArn:26 MetricsConfig:81 LoggingConfig:84 ScalingConfig:85 FunctionArn:26 LastModified:1 LastProcessingResult:1 State:1 StateTransitionReason:1 DestinationConfig:87 Topics:91 Queues:93 SourceAccessConfigurations:95 SelfManagedEventSource:99 MaximumRecordAgeInSeconds:103 BisectBatchOnFunctionError:15 MaximumRetryAttempts:104 TumblingWindowInSeconds:105 FunctionResponseTypes:106 AmazonManagedKafkaEventSourceConfig:108 SelfManagedKafkaEventSourceConfig:118 DocumentDBEventSourceConfig:120 EventSourceMappingArn:124 ProvisionedPollerConfig:125
s36,36
eTRIM_HORIZON LATEST AT_TIMESTAMP
n1,10000
n0,300
n1,10
.Filters:75
[76
.Pattern:77
s0,4096
.ErrorCode:79 Message:80
s10,50
s10,2048
.Metrics:82
[83
eEventCount ErrorCount KafkaMetrics
.SystemLogLevel:59
.MaximumConcurrency:86
n2,1000
.OnSuccess:88 OnFailure:90
.Destination:89
s0,350
.Destination:89
[92
s1,249
[94
s1,1000
[96
.Type:97 URI:98
eBASIC_AUTH VPC_SUBNET VPC_SECURITY_GROUP SASL_SCRAM_512_AUTH SASL_SCRAM_256_AUTH VIRTUAL_HOST CLIENT_CERTIFICATE_TLS_AUTH SERVER_ROOT_CA_CERTIFICATE OAUTHBEARER_AUTH OAUTHBEARER_SCOPE OAUTHBEARER_AUDIENCE OAUTHBEARER_LOGICAL_CLUSTER OAUTHBEARER_IDENTITY_POOL IAM_AUTH IAM_OAUTHBEARER_AUTH
s1,200
.Endpoints:100
{101
[102
s1,300
n-1,604800
n-1,10000
n0,900
[107
eReportBatchItemFailures
.ConsumerGroupId:98 SchemaRegistryConfig:109
.SchemaRegistryURI:110 EventRecordFormat:111 AccessConfigs:112 SchemaValidationConfigs:115
s1,10000
eJSON SOURCE
[113
.Type:114 URI:26
eBASIC_AUTH CLIENT_CERTIFICATE_TLS_AUTH SERVER_ROOT_CA_CERTIFICATE OAUTHBEARER_AUTH
[116
.Attribute:117
eKEY VALUE
.ConsumerGroupId:98 SchemaRegistryConfig:109 ConsumptionMode:119
eStream Queue
.DatabaseName:121 CollectionName:122 FullDocument:123
s1,63
s1,57
eUpdateLookup Default
s85,120
.MinimumPollers:126 MaximumPollers:71 PollerGroupName:127
n1,200
s0,128
.FunctionName:10 FunctionArn:26 Runtime:129 Role:26 Handler:127 CodeSize:130 Description:28 Timeout:131 MemorySize:132 LastModified:53 CodeSha256:1 Version:22 VpcConfig:133 DeadLetterConfig:136 Environment:137 KMSKeyArn:26 TracingConfig:140 MasterArn:26 RevisionId:1 Layers:142 State:144 StateReason:1 StateReasonCode:145 LastUpdateStatus:146 LastUpdateStatusReason:1 LastUpdateStatusReasonCode:147 FileSystemConfigs:148 SigningProfileVersionArn:26 SigningJobArn:26 PackageType:153 ImageConfigResponse:154 Architectures:42 EphemeralStorage:159 SnapStart:161 RuntimeVersionConfig:164 LoggingConfig:167 TenancyConfig:170 CapacityProviderConfig:172 ConfigSha256:1 DurableConfig:176 RuntimeConfig:179 AcceleratorConfig:181
enodejs nodejs4.3 nodejs6.10 nodejs8.10 nodejs10.x nodejs12.x nodejs14.x nodejs16.x nodejs18.x nodejs20.x nodejs22.x nodejs24.x java8 java8.al2 java11 java17 java21 java25 python2.7 python3.6 python3.7 python3.8 python3.9 python3.10 python3.11 python3.12 python3.13 python3.14 dotnetcore1.0 dotnetcore2.0 dotnetcore2.1 dotnetcore3.1 dotnet6 dotnet8 dotnet10 nodejs4.3-edge go1.x ruby2.5 ruby2.7 ruby3.2 ruby3.3 ruby3.4 ruby4.0 provided provided.al2 provided.al2023 nodejs26.x python3.15 java8.al2023 java11.al2023 java17.al2023 custom
n
n1,5400
n128,10240
.SubnetIds:134 SecurityGroupIds:135 VpcId:1 Ipv6AllowedForDualStack:15
[38
[38
.TargetArn:26
.Variables:138 Error:139
{1
.ErrorCode:1 Message:1
.Mode:141
eActive PassThrough
[143
.Arn:24 CodeSize:130 SigningProfileVersionArn:26 SigningJobArn:26
ePending Active Inactive Failed Deactivating Deactivated ActiveNonInvocable Deleting
eIdle Creating Restoring EniLimitExceeded InsufficientRolePermissions InvalidConfiguration InternalError SubnetOutOfIPAddresses InvalidSubnet InvalidSecurityGroup ImageDeleted ImageAccessDenied InvalidImage KMSKeyAccessDenied KMSKeyNotFound InvalidStateKMSKey DisabledKMSKey EFSIOError EFSMountConnectivityError EFSMountFailure EFSMountTimeout InvalidRuntime InvalidZipFileException FunctionError ServiceQuotaExceededException VcpuLimitExceeded CapacityProviderScalingLimitExceeded InsufficientCapacity EC2RequestLimitExceeded FunctionError.InitTimeout FunctionError.RuntimeInitError FunctionError.ExtensionInitError FunctionError.InvalidEntryPoint FunctionError.InvalidWorkingDirectory FunctionError.PermissionDenied FunctionError.TooManyExtensions FunctionError.InitResourceExhausted DisallowedByVpcEncryptionControl DrainingDurableExecutions IncompatibleAcceleratorInstanceTypes DependencyError
eSuccessful Failed InProgress
eEniLimitExceeded InsufficientRolePermissions InvalidConfiguration InternalError SubnetOutOfIPAddresses InvalidSubnet InvalidSecurityGroup ImageDeleted ImageAccessDenied InvalidImage KMSKeyAccessDenied KMSKeyNotFound InvalidStateKMSKey DisabledKMSKey EFSIOError EFSMountConnectivityError EFSMountFailure EFSMountTimeout InvalidRuntime InvalidZipFileException FunctionError ServiceQuotaExceededException VcpuLimitExceeded CapacityProviderScalingLimitExceeded InsufficientCapacity EC2RequestLimitExceeded FunctionError.InitTimeout FunctionError.RuntimeInitError FunctionError.ExtensionInitError FunctionError.InvalidEntryPoint FunctionError.InvalidWorkingDirectory FunctionError.PermissionDenied FunctionError.TooManyExtensions FunctionError.InitResourceExhausted DisallowedByVpcEncryptionControl IncompatibleAcceleratorInstanceTypes DependencyError
[149
.Arn:28! LocalMountPath:150! S3FilesConfig:151
s0,160
.DirectS3Read:152
eENABLED DISABLED AUTO
eZip Image
.ImageConfig:155 Error:158
.EntryPoint:156 Command:156 WorkingDirectory:157
[1
s0,1000
.ErrorCode:1 Message:1
.Size:160!
n512,32768
.ApplyOn:162 OptimizationStatus:163
ePublishedVersions None
eOn Off
.RuntimeVersionArn:165 Error:166
s26,2048
.ErrorCode:1 Message:1
.LogFormat:168 ApplicationLogLevel:169 SystemLogLevel:59 LogGroup:60
eJSON Text
eTRACE DEBUG INFO WARN ERROR FATAL
.TenantIsolationMode:171!
ePER_TENANT
.LambdaManagedInstancesCapacityProviderConfig:173!
.CapacityProviderArn:34! PerExecutionEnvironmentMaxConcurrency:174 ExecutionEnvironmentMemoryGiBPerVCpu:175
n1,1600
n2,8
.KMSKeyArn:26 RetentionPeriodInDays:177 ExecutionTimeout:178
n1,90
n1,31622400
.RuntimeArn:180! RuntimeAlias:27!
s48,2048
.AcceleratorMemorySize:130!
.FunctionUrl:183! FunctionArn:26! AuthType:184! CreationTime:53! Cors:185 InvokeMode:192
s40,100
eNONE AWS_IAM
.AllowCredentials:15 AllowHeaders:186 AllowMethods:187 AllowOrigins:189 ExposeHeaders:186 MaxAge:191
[38
[188
s0,6
[190
s1,253
n0,86400
eBUFFERED RESPONSE_STREAM
.CapacityProvider:33!
.
.DeletionRequestTimestamp:1!
.StatusCode:130
.AccountLimit:198 AccountUsage:199
.TotalCodeSize:130 CodeSizeUnzipped:130 CodeSizeZipped:130 ConcurrentExecutions:130 UnreservedConcurrentExecutions:19
.TotalCodeSize:130 FunctionCount:130
.CapacityProvider:33!
.CodeSigningConfig:62!
.DurableExecutionArn:22! DurableExecutionName:7! FunctionArn:26! StartTimestamp:1! Status:203! InputPayload:13 Result:13 Error:16 EndTimestamp:1 Version:22 TraceHeader:204 ExecutionDataIncluded:15 DurableConfig:176 PauseDetails:206 ExpectedExecutionTimeoutTimestamp:1
eRUNNING SUCCEEDED FAILED TIMED_OUT STOPPED DELETING PAUSING PAUSED
.XAmznTraceId:205
s0,8192
.PauseRequestTimestamp:1! ExecutionTimeoutPaused:15! Reason:38
.Events:208! NextMarker:1
[209
.EventType:210 SubType:11 EventId:211 Id:7 Name:10 EventTimestamp:1 ParentId:7 ExecutionStartedDetails:212 ExecutionSucceededDetails:214 ExecutionFailedDetails:216 ExecutionTimedOutDetails:218 ExecutionStoppedDetails:219 ContextStartedDetails:220 ContextSucceededDetails:221 ContextFailedDetails:222 WaitStartedDetails:223 WaitSucceededDetails:224 WaitCancelledDetails:225 StepStartedDetails:226 StepSucceededDetails:227 StepFailedDetails:229 ChainedInvokeStartedDetails:230 ChainedInvokeSucceededDetails:231 ChainedInvokeFailedDetails:232 ChainedInvokeTimedOutDetails:233 ChainedInvokeStoppedDetails:234 CallbackStartedDetails:235 CallbackSucceededDetails:236 CallbackFailedDetails:237 CallbackTimedOutDetails:238 InvocationCompletedDetails:239 ExecutionPausedDetails:240 ExecutionResumedDetails:242
eExecutionStarted ExecutionSucceeded ExecutionFailed ExecutionTimedOut ExecutionStopped ContextStarted ContextSucceeded ContextFailed WaitStarted WaitSucceeded WaitCancelled StepStarted StepSucceeded StepFailed ChainedInvokeStarted ChainedInvokeSucceeded ChainedInvokeFailed ChainedInvokeTimedOut ChainedInvokeStopped CallbackStarted CallbackSucceeded CallbackFailed CallbackTimedOut InvocationCompleted ExecutionPaused ExecutionResumed
n1,
.Input:213! ExecutionTimeout:19!
.Payload:13 Truncated:15
.Result:215!
.Payload:13 Truncated:15
.Error:217!
.Payload:16 Truncated:15
.Error:217
.Error:217!
.
.Result:215!
.Error:217!
.Duration:19! ScheduledEndTimestamp:1!
.Duration:19
.Error:217
.
.Result:215! RetryDetails:228!
.CurrentAttempt:19 NextAttemptDelaySeconds:19
.Error:217! RetryDetails:228!
.FunctionName:10! TenantId:10 Input:213 ExecutedVersion:22 DurableExecutionArn:22
.Result:215!
.Error:217!
.Error:217!
.Error:217!
.CallbackId:22! HeartbeatTimeout:19 Timeout:19
.Result:215!
.Error:217!
.Error:217!
.StartTimestamp:1! EndTimestamp:1! RequestId:1! Error:217
.PauseRequestTimestamp:1! ExecutionTimeoutPaused:15! Reason:241
.Payload:38 Truncated:15
.ResumeRequestTimestamp:1! Reason:243
.Payload:38 Truncated:15
.Operations:5! NextMarker:1
.Configuration:128 Code:246 Tags:250 TagsError:251 Concurrency:254
.RepositoryType:1 Location:26 ImageUri:1 ResolvedImageUri:1 ResolvedS3Object:247 SourceKMSKeyArn:26 Error:249
.S3Bucket:248 S3Key:22 S3ObjectVersion:22
s3,63
.ErrorCode:1 Message:1
{28
.ErrorCode:252! Message:253!
s10,21
s84,1000
.ReservedConcurrentExecutions:19
.CodeSigningConfigArn:63! FunctionName:34!
.ReservedConcurrentExecutions:19
.LastModified:1 FunctionArn:26 MaximumRetryAttempts:258 MaximumEventAgeInSeconds:259 DestinationConfig:87
n0,2
n60,21600
.RecursiveLoop:261
eAllow Terminate
.FunctionArn:26 AppliedFunctionScalingConfig:263 RequestedFunctionScalingConfig:263
.MinExecutionEnvironments:264 MaxExecutionEnvironments:264
n0,15000
.FunctionUrl:183! FunctionArn:26! AuthType:184! CreationTime:53! LastModifiedTime:53! Cors:185 InvokeMode:192
.Content:267 LayerArn:24 LayerVersionArn:24 Description:28 CreatedDate:53 Version:130 CompatibleArchitectures:268 CompatibleRuntimes:269 LicenseInfo:270
.Location:26 CodeSha256:1 CodeSize:130 SigningProfileVersionArn:26 SigningJobArn:26 ResolvedS3Object:247
[43
[129
s0,512
.Policy:1 RevisionId:1
.Policy:1 RevisionId:1
.RequestedProvisionedConcurrentExecutions:211 AvailableProvisionedConcurrentExecutions:19 AllocatedProvisionedConcurrentExecutions:19 Status:274 StatusReason:1 LastModified:53
eIN_PROGRESS READY FAILED
.Policy:276 RevisionId:69
s1,20480
.UpdateRuntimeOn:278 FunctionArn:26 RuntimeVersionArn:165
eAuto Manual FunctionUpdate
.StatusCode:130 FunctionError:1 LogResult:1 Payload:1 ExecutedVersion:22 DurableExecutionArn:22
.Status:130
.StatusCode:130 ExecutedVersion:22 EventStream:282 ResponseStreamContentType:1
.PayloadChunk:283 InvokeComplete:284
.Payload:1
.ErrorCode:1 ErrorDetails:1 LogResult:1
.NextMarker:1 Aliases:286
[25
.CapacityProviders:288! NextMarker:1
[33
.NextMarker:1 CodeSigningConfigs:290
[62
.DurableExecutions:292 NextMarker:1
[293
.DurableExecutionArn:22! DurableExecutionName:7! FunctionArn:26! Status:203! StartTimestamp:1! EndTimestamp:1 KMSKeyArn:26
.NextMarker:1 EventSourceMappings:295
[68
.FunctionEventInvokeConfigs:297 NextMarker:1
[257
.FunctionUrlConfigs:299! NextMarker:1
[300
.FunctionUrl:183! FunctionArn:26! CreationTime:53! LastModifiedTime:53! AuthType:184! Cors:185 InvokeMode:192
.CapacityProviderArn:34! FunctionVersions:302! NextMarker:1
[303
.FunctionArn:26! State:144!
.NextMarker:1 Functions:305
[128
.NextMarker:1 FunctionArns:307
[26
.NextMarker:1 LayerVersions:309
[310
.LayerVersionArn:24 Version:130 Description:28 CreatedDate:53 CompatibleArchitectures:268 CompatibleRuntimes:269 LicenseInfo:270
.NextMarker:1 Layers:312
[313
.LayerName:34 LayerArn:24 LatestMatchingVersion:310
.ProvisionedConcurrencyConfigs:315 NextMarker:1
[316
.FunctionArn:26 RequestedProvisionedConcurrentExecutions:211 AvailableProvisionedConcurrentExecutions:19 AllocatedProvisionedConcurrentExecutions:19 Status:274 StatusReason:1 LastModified:53
.Tags:250
.NextMarker:1 Versions:305
.
.Content:267 LayerArn:24 LayerVersionArn:24 Description:28 CreatedDate:53 Version:130 CompatibleArchitectures:268 CompatibleRuntimes:269 LicenseInfo:270
.CodeSigningConfigArn:63! FunctionName:34!
.RecursiveLoop:261
.FunctionState:144
.RequestedProvisionedConcurrentExecutions:211 AllocatedProvisionedConcurrentExecutions:19 AvailableProvisionedConcurrentExecutions:19 Status:274 StatusReason:1 LastModified:53
.Policy:276 RevisionId:69
.UpdateRuntimeOn:278! FunctionArn:26! RuntimeVersionArn:165
.
.
.
.
.StopTimestamp:1!
.CapacityProvider:33!
.CodeSigningConfig:62!
.FunctionUrl:183! FunctionArn:26! AuthType:184! CreationTime:53! LastModifiedTime:53! Cors:185 InvokeMode:192"#),
    ("mediaconvert", "createJob:0", r#".Job:1
.Settings:2! Role:12! AccelerationSettings:588 AccelerationStatus:590 Arn:12 BillingTagsSource:591 ClientRequestToken:12 CreatedAt:12 CurrentPhase:592 ElementalInferenceConfiguration:593 ElementalInferenceSettings:599 ErrorCode:46 ErrorMessage:12 HopDestinations:601 Id:12 JobEngineVersionRequested:12 JobEngineVersionUsed:12 JobPercentComplete:46 JobTemplate:12 LastShareDetails:12 Messages:604 OutputGroupDetails:606 Priority:603 Queue:12 QueueTransitions:611 RetryCount:46 ShareStatus:613 SimulateReservedQueue:163 Status:614 StatusUpdateInterval:615 Timing:616 UserMetadata:617 Warnings:618
.AdAvailOffset:3 AvailBlanking:4 ColorConversion3DLUTSettings:6 Esam:10 ExtendedDataServices:15 FollowSource:17 Inputs:18 KantarWatermark:126 MotionImageInserter:130 MotionImageInserters:136 NielsenConfiguration:137 NielsenNonLinearWatermark:139 OutputGroups:144 TimecodeConfig:584 TimedMetadataInsertion:585
n-1000,1000
.AvailBlankingImage:5
s14,
[7
.FileInput:5 InputColorSpace:8 InputMasteringLuminance:9 OutputColorSpace:8 OutputMasteringLuminance:9
eFOLLOW REC_601 REC_709 HDR10 HLG_2020 P3DCI P3D65_SDR P3D65_HDR
n0,2147483647
.ManifestConfirmConditionNotification:11 ResponseSignalPreroll:13 SignalProcessingNotification:14
.MccXml:12
s
n0,30000
.SccXml:12
.CopyProtectionAction:16 VchipAction:16
ePASSTHROUGH STRIP
n1,150
[19
.AdvancedInputFilter:20 AdvancedInputFilterSettings:21 AudioSelectorGroups:23 AudioSelectors:27 CaptionSelectors:48 Crop:67 DeblockFilter:20 DecryptionSettings:69 DenoiseFilter:20 DolbyVisionMetadataXml:5 DynamicAudioSelectors:74 FileInput:77 FilterEnable:78 FilterStrength:79 ImageInserter:80 InputClippings:86 InputScanType:88 MultiViewSettings:89 Position:67 ProgramNumber:36 PsiControl:92 SupplementalImps:93 TamsSettings:94 TimecodeSource:96 TimecodeStart:97 VideoGenerator:98 VideoOverlays:103 VideoSelector:115
eENABLED DISABLED
.AddTexture:20 Sharpening:22
eOFF LOW HIGH
{24
.AudioSelectorNames:25
[26
s1,
{28
.AudioDurationCorrection:29 CustomLanguageCode:30 DefaultSelection:31 ExternalAudioFileInput:12 HlsRenditionGroupSettings:32 LanguageCode:33 Offset:34 Pids:35 ProgramSelection:37 RemixSettings:38 SelectorType:47 Smpte337Passthrough:20 Streams:35 Tracks:35
eDISABLED AUTO TRACK FRAME FORCE
s3,3
eDEFAULT NOT_DEFAULT
.RenditionGroupId:12 RenditionLanguageCode:33 RenditionName:12
eENG SPA FRA DEU GER ZHO ARA HIN JPN RUS POR ITA URD VIE KOR PAN ABK AAR AFR AKA SQI AMH ARG HYE ASM AVA AVE AYM AZE BAM BAK EUS BEL BEN BIH BIS BOS BRE BUL MYA CAT KHM CHA CHE NYA CHU CHV COR COS CRE HRV CES DAN DIV NLD DZO ENM EPO EST EWE FAO FIJ FIN FRM FUL GLA GLG LUG KAT ELL GRN GUJ HAT HAU HEB HER HMO HUN ISL IDO IBO IND INA ILE IKU IPK GLE JAV KAL KAN KAU KAS KAZ KIK KIN KIR KOM KON KUA KUR LAO LAT LAV LIM LIN LIT LUB LTZ MKD MLG MSA MAL MLT GLV MRI MAR MAH MON NAU NAV NDE NBL NDO NEP SME NOR NOB NNO OCI OJI ORI ORM OSS PLI FAS POL PUS QUE QAA RON ROH RUN SMO SAG SAN SRD SRB SNA III SND SIN SLK SLV SOM SOT SUN SWA SSW SWE TGL TAH TGK TAM TAT TEL THA BOD TIR TON TSO TSN TUR TUK TWI UIG UKR UZB VEN VOL WLN CYM FRY WOL XHO YID YOR ZHA ZUL ORJ QPC TNG SRP
n-2147483648,2147483647
[36
n1,2147483647
n0,8
.AudioDescriptionAudioChannel:39 AudioDescriptionDataChannel:39 ChannelMapping:40 ChannelsIn:39 ChannelsOut:39
n1,64
.OutputChannels:41
[42
.InputChannels:43 InputChannelsFineTune:45
[44
n-60,6
[46
n
ePID TRACK LANGUAGE_CODE HLS_RENDITION_GROUP ALL_PCM STREAM
{49
.CustomLanguageCode:30 LanguageCode:33 SourceSettings:50
.AncillarySourceSettings:51 DvbSubSourceSettings:55 EmbeddedSourceSettings:56 FileSourceSettings:58 SourceType:63 TeletextSourceSettings:64 TrackSourceSettings:65 WebvttHlsSourceSettings:66
.Convert608To708:52 SourceAncillaryChannelNumber:53 TerminateCaptions:54
eUPCONVERT DISABLED
n1,4
eEND_OF_INPUT DISABLED
.Pid:36
.Convert608To708:52 Source608ChannelNumber:53 Source608TrackNumber:57 TerminateCaptions:54
n1,1
.ByteRateLimit:20 Convert608To708:52 ConvertPaintToPop:20 Framerate:59 SourceFile:5 TimeDelta:34 TimeDeltaUnits:62 UpconvertSTLToTeletext:52
.FramerateDenominator:60 FramerateNumerator:61
n1,1001
n1,60000
eSECONDS MILLISECONDS
eANCILLARY DVB_SUB EMBEDDED SCTE20 SCC TTML STL SRT SMI SMPTE_TT TELETEXT NULL_SOURCE IMSC WEBVTT TT_3GPP
.PageNumber:30
.StreamNumber:36 TrackNumber:36
.RenditionGroupId:12 RenditionLanguageCode:33 RenditionName:12
.Height:68 Width:68 X:9 Y:9
n2,2147483647
.DecryptionMode:70 EncryptedDecryptionKey:71 InitializationVector:72 KmsKeyRegion:73
eAES_CTR AES_CBC AES_GCM
s24,512
s16,24
s9,19
{75
.AudioDurationCorrection:29 ExternalAudioFileInput:12 LanguageCode:33 Offset:34 SelectorType:76
eALL_TRACKS LANGUAGE_CODE
s,2048
eAUTO DISABLE FORCE
n0,5
.InsertableImages:81 SdrReferenceWhiteLevel:85
[82
.Duration:9 FadeIn:9 FadeOut:9 Height:9 ImageInserterInput:5 ImageX:9 ImageY:9 Layer:83 Opacity:84 StartTime:12 Width:9
n0,99
n0,100
n100,1000
[87
.EndTimecode:12 StartTimecode:12
eAUTO PSF
[90
.Input:91
.FileInput:12
eIGNORE_PSI USE_PSI
[12
.AuthConnectionArn:12 GapHandling:95 SourceId:12 Timerange:12
eSKIP_GAPS FILL_WITH_BLACK HOLD_LAST_FRAME
eEMBEDDED ZEROBASED SPECIFIEDSTART
s11,11
.Channels:99 Duration:100 FramerateDenominator:60 FramerateNumerator:61 Height:101 ImageInput:5 SampleRate:102 Width:101
n1,32
n1,86400000
n32,8192
n32000,48000
[104
.Crop:105 EndTimecode:12 InitialPosition:107 Input:109 Playback:112 StartTimecode:12 Transitions:113
.Height:9 Unit:106 Width:9 X:9 Y:9
ePIXELS PERCENTAGE
.Height:108 Opacity:84 Unit:106 Width:108 XPosition:34 YPosition:34
n-1,2147483647
.AudioSelectors:27 FileInput:12 InputClippings:110 TimecodeSource:96 TimecodeStart:97
[111
.EndTimecode:12 StartTimecode:12
eONCE REPEAT
[114
.EndPosition:107 EndTimecode:12 StartTimecode:12
.AlphaBehavior:116 ColorSpace:8 ColorSpaceUsage:117 EmbeddedTimecodeOverride:118 Hdr10Metadata:119 MaxLuminance:9 PadVideo:122 Pid:36 ProgramNumber:34 Rotate:123 SampleRange:124 SelectorType:125 Streams:35
eDISCARD REMAP_TO_LUMA
eFORCE FALLBACK
eNONE USE_MDPM
.BluePrimaryX:120 BluePrimaryY:120 GreenPrimaryX:120 GreenPrimaryY:120 MaxContentLightLevel:121 MaxFrameAverageLightLevel:121 MaxLuminance:9 MinLuminance:9 RedPrimaryX:120 RedPrimaryY:120 WhitePointX:120 WhitePointY:120
n0,50000
n0,65535
eDISABLED BLACK
eDEGREE_0 DEGREES_90 DEGREES_180 DEGREES_270 AUTO
eFOLLOW FULL_RANGE LIMITED_RANGE
eAUTO STREAM
.ChannelName:127 ContentReference:128 CredentialsSecretName:129 FileOffset:46 KantarLicenseId:9 KantarServerUrl:12 LogDestination:12 Metadata3:128 Metadata4:128 Metadata5:128 Metadata6:128 Metadata7:128 Metadata8:128
s1,20
s1,50
s1,2048
.Framerate:131 Input:5 InsertionMode:134 Offset:135 Playback:112 StartTime:97
.FramerateDenominator:132 FramerateNumerator:133
n1,17895697
n1,2147483640
eMOV PNG
.ImageX:9 ImageY:9
[130
.BreakoutCode:138 DistributorId:12
n0,0
.ActiveWatermarkProcess:140 AdiFilename:12 AssetId:127 AssetName:128 CbetSourceId:12 EpisodeId:127 MetadataDestination:12 SourceId:141 SourceWatermarkStatus:142 TicServerUrl:12 UniqueTicPerAudioTrack:143
eNAES2_AND_NW CBET NAES2_AND_NW_AND_CBET
n0,65534
eCLEAN WATERMARKED
eRESERVE_UNIQUE_TICS_PER_TRACK SAME_TICS_PER_TRACK
[145
.AutomatedEncodingSettings:146 CustomName:12 Name:77 OutputGroupSettings:159 Outputs:249
.AbrSettings:147
.MaxAbrBitrate:148 MaxQualityLevel:46 MaxRenditions:149 MinAbrBitrate:148 Rules:150
n100000,100000000
n3,15
[151
.AllowedRenditions:152 ForceIncludeRenditions:154 MinBottomRenditionSize:156 MinTopRenditionSize:157 Type:158
[153
.Height:101 Required:20 Width:101
[155
.Height:101 Width:101
.Height:101 Width:101
.Height:101 Width:101
eMIN_TOP_RENDITION_SIZE MIN_BOTTOM_RENDITION_SIZE FORCE_INCLUDE_RENDITIONS ALLOWED_RENDITIONS
.CmafGroupSettings:160 DashIsoGroupSettings:207 FileGroupSettings:220 HlsGroupSettings:221 MsSmoothGroupSettings:239 PerFrameMetrics:246 Type:248
.AdditionalManifests:161 BaseUrl:12 ClientCache:163 CodecSpecification:164 DashAdaptationSetGrouping:165 DashIFrameTrickPlayNameModifier:167 DashManifestStyle:168 Destination:12 DestinationSettings:169 Encryption:176 FragmentLength:36 ImageBasedTrickPlay:189 ImageBasedTrickPlaySettings:190 ImageBasedTrickPlayVariants:196 ManifestCompression:198 ManifestDurationFormat:199 MinBufferTime:9 MinFinalSegmentLength:46 MpdManifestBandwidthType:200 MpdProfile:201 PtsOffsetHandlingForBFrames:202 SegmentControl:203 SegmentLength:36 SegmentLengthControl:204 StreamInfResolution:180 TargetDurationCompatibilityMode:205 VideoCompositionOffsets:206 WriteDashManifest:163 WriteHlsManifest:163 WriteSegmentTimelineInRepresentation:20
[162
.ManifestNameModifier:26 SelectedOutputs:25
eDISABLED ENABLED
eRFC_6381 RFC_4281
[166
eCODEC
s1,256
eBASIC COMPACT DISTINCT FULL
.S3Settings:170
.AccessControl:171 Encryption:173 StorageClass:175
.CannedAcl:172
ePUBLIC_READ AUTHENTICATED_READ BUCKET_OWNER_READ BUCKET_OWNER_FULL_CONTROL
.EncryptionType:174 KmsEncryptionContext:12 KmsKeyArn:12
eSERVER_SIDE_ENCRYPTION_S3 SERVER_SIDE_ENCRYPTION_KMS
eSTANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE GLACIER_IR
.ClearLeadSegments:177 ConstantInitializationVector:178 EncryptionMethod:179 InitializationVectorInManifest:180 SpekeKeyProvider:181 StaticKeyProvider:187 Type:188
n1,9999
s32,32
eSAMPLE_AES AES_CTR
eINCLUDE EXCLUDE
.CertificateArn:12 DashSignaledSystemIds:182 EncryptionContractConfiguration:184 HlsSignaledSystemIds:182 ResourceId:12 Url:12
[183
s36,36
.SpekeAudioPreset:185 SpekeVideoPreset:186
ePRESET_AUDIO_1 PRESET_AUDIO_2 PRESET_AUDIO_3 SHARED UNENCRYPTED
ePRESET_VIDEO_1 PRESET_VIDEO_2 PRESET_VIDEO_3 PRESET_VIDEO_4 PRESET_VIDEO_5 PRESET_VIDEO_6 PRESET_VIDEO_7 PRESET_VIDEO_8 SHARED UNENCRYPTED
.KeyFormat:12 KeyFormatVersions:12 StaticKeyValue:12 Url:12
eSPEKE STATIC_KEY
eNONE THUMBNAIL THUMBNAIL_AND_FULLFRAME ADVANCED VARIANTS
.IntervalCadence:191 ThumbnailHeight:192 ThumbnailInterval:46 ThumbnailWidth:193 TileHeight:194 TileWidth:195
eFOLLOW_IFRAME FOLLOW_CUSTOM FOLLOW_SEGMENTATION
n2,4096
n8,4096
n1,2048
n1,512
[197
.IntervalCadence:191 ThumbnailHeight:192 ThumbnailInterval:46 ThumbnailWidth:193 TileHeight:194 TileWidth:195
eGZIP NONE
eFLOATING_POINT INTEGER
eAVERAGE MAX
eMAIN_PROFILE ON_DEMAND_PROFILE
eZERO_BASED MATCH_INITIAL_PTS
eSINGLE_FILE SEGMENTED_FILES
eEXACT GOP_MULTIPLE MATCH
eLEGACY SPEC_COMPLIANT
eSIGNED UNSIGNED
.AdditionalManifests:208 AudioChannelConfigSchemeIdUri:210 BaseUrl:12 DashAdaptationSetGrouping:165 DashIFrameTrickPlayNameModifier:167 DashManifestStyle:168 Destination:12 DestinationSettings:169 Encryption:211 FragmentLength:36 HbbtvCompliance:215 ImageBasedTrickPlay:189 ImageBasedTrickPlaySettings:216 ImageBasedTrickPlayVariants:218 MinBufferTime:9 MinFinalSegmentLength:46 MpdManifestBandwidthType:200 MpdProfile:201 PtsOffsetHandlingForBFrames:202 SegmentControl:203 SegmentLength:36 SegmentLengthControl:204 VideoCompositionOffsets:206 WriteSegmentTimelineInRepresentation:20
[209
.ManifestNameModifier:26 SelectedOutputs:25
eMPEG_CHANNEL_CONFIGURATION DOLBY_CHANNEL_CONFIGURATION
.PlaybackDeviceCompatibility:212 SpekeKeyProvider:213
eCENC_V1 UNENCRYPTED_SEI CENC_V1_UNENCRYPTED_HEADERS
.CertificateArn:12 EncryptionContractConfiguration:184 ResourceId:12 SystemIds:214 Url:12
[12
eHBBTV_1_5 NONE
.IntervalCadence:191 ThumbnailHeight:217 ThumbnailInterval:46 ThumbnailWidth:193 TileHeight:194 TileWidth:195
n1,4096
[219
.IntervalCadence:191 ThumbnailHeight:192 ThumbnailInterval:46 ThumbnailWidth:193 TileHeight:194 TileWidth:195
.Destination:12 DestinationSettings:169
.AdMarkers:222 AdditionalManifests:224 AudioOnlyHeader:180 BaseUrl:12 CaptionLanguageMappings:226 CaptionLanguageSetting:228 CaptionSegmentLengthControl:229 ClientCache:163 CodecSpecification:164 Destination:12 DestinationSettings:169 DirectoryStructure:230 Encryption:231 ImageBasedTrickPlay:189 ImageBasedTrickPlaySettings:233 ImageBasedTrickPlayVariants:234 ManifestCompression:198 ManifestDurationFormat:199 MinFinalSegmentLength:46 MinSegmentLength:9 OutputSelection:236 ProgramDateTime:180 ProgramDateTimePeriod:237 ProgressiveWriteHlsManifest:20 SegmentControl:203 SegmentLength:36 SegmentLengthControl:204 SegmentsPerSubdirectory:36 StreamInfResolution:180 TargetDurationCompatibilityMode:205 TimedMetadataId3Frame:238 TimedMetadataId3Period:34 TimestampDeltaMilliseconds:34
[223
eELEMENTAL ELEMENTAL_SCTE35
[225
.ManifestNameModifier:26 SelectedOutputs:25
[227
.CaptionChannel:34 CustomLanguageCode:30 LanguageCode:33 LanguageDescription:12
eINSERT OMIT NONE
eLARGE_SEGMENTS MATCH_VIDEO
eSINGLE_DIRECTORY SUBDIRECTORY_PER_STREAM
.ConstantInitializationVector:178 EncryptionMethod:232 InitializationVectorInManifest:180 OfflineEncrypted:20 SpekeKeyProvider:213 StaticKeyProvider:187 Type:188
eAES128 SAMPLE_AES
.IntervalCadence:191 ThumbnailHeight:192 ThumbnailInterval:46 ThumbnailWidth:193 TileHeight:194 TileWidth:195
[235
.IntervalCadence:191 ThumbnailHeight:192 ThumbnailInterval:46 ThumbnailWidth:193 TileHeight:194 TileWidth:195
eMANIFESTS_AND_SEGMENTS SEGMENTS_ONLY
n0,3600
eNONE PRIV TDRL
.AdditionalManifests:240 AudioDeduplication:242 Destination:12 DestinationSettings:169 Encryption:243 FragmentLength:36 FragmentLengthControl:244 ManifestEncoding:245
[241
.ManifestNameModifier:26 SelectedOutputs:25
eCOMBINE_DUPLICATE_STREAMS NONE
.SpekeKeyProvider:213
eEXACT GOP_MULTIPLE
eUTF8 UTF16
[247
ePSNR SSIM MS_SSIM PSNR_HVS VMAF QVBR SHOT_CHANGE
eHLS_GROUP_SETTINGS DASH_ISO_GROUP_SETTINGS FILE_GROUP_SETTINGS MS_SMOOTH_GROUP_SETTINGS CMAF_GROUP_SETTINGS
[250
.AudioDescriptions:251 CaptionDescriptions:331 ContainerSettings:368 Extension:423 NameModifier:167 OutputSettings:424 Preset:428 VideoDescription:429
[252
.AudioChannelTaggingSettings:253 AudioNormalizationSettings:256 AudioPitchCorrectionSettings:262 AudioSourceName:77 AudioType:263 AudioTypeControl:264 CodecSettings:265 CustomLanguageCode:12 LanguageCode:33 LanguageCodeControl:264 RemixSettings:38 StreamName:12
.ChannelTag:254 ChannelTags:255
eL R C LFE LS RS LC RC CS LSD RSD TCS VHL VHC VHR TBL TBC TBR RSL RSR LW RW LFE2 LT RT HI NAR M
[254
.Algorithm:257 AlgorithmControl:258 CorrectionGateLevel:259 LoudnessLogging:260 PeakCalculation:261 TargetLkfs:46 TruePeakLimiterThreshold:46
eITU_BS_1770_1 ITU_BS_1770_2 ITU_BS_1770_3 ITU_BS_1770_4
eCORRECT_AUDIO MEASURE_ONLY
n-70,0
eLOG DONT_LOG
eTRUE_PEAK NONE
.SlowPalPitchCorrection:163
n0,255
eFOLLOW_INPUT USE_CONFIGURED
.AacSettings:266 Ac3Settings:280 Ac4Settings:288 AiffSettings:294 Codec:298 Eac3AtmosSettings:299 Eac3Settings:307 FlacSettings:314 Mp2Settings:316 Mp3Settings:320 OpusSettings:324 VorbisSettings:327 WavSettings:329
.AudioDescriptionBroadcasterMix:267 Bitrate:268 CodecProfile:269 CodingMode:270 LoudnessMeasurementMode:271 PassthroughControl:272 RapInterval:273 RateControlMode:274 RawFormat:275 SampleRate:276 Specification:277 TargetLoudnessRange:278 VbrQuality:279
eBROADCASTER_MIXED_AD NORMAL
n6000,1024000
eLC HEV1 HEV2 XHE
eAD_RECEIVER_MIX CODING_MODE_1_0 CODING_MODE_1_1 CODING_MODE_2_0 CODING_MODE_5_1 CODING_MODE_AUTO
ePROGRAM ANCHOR
eWHEN_POSSIBLE NO_PASSTHROUGH
n2000,30000
eCBR VBR
eLATM_LOAS NONE
n8000,96000
eMPEG2 MPEG4
n6,16
eLOW MEDIUM_LOW MEDIUM_HIGH HIGH
.Bitrate:281 BitstreamMode:282 CodingMode:283 Dialnorm:284 DynamicRangeCompressionLine:285 DynamicRangeCompressionProfile:286 DynamicRangeCompressionRf:285 LfeFilter:20 MetadataControl:264 SampleRate:287
n64000,640000
eCOMPLETE_MAIN COMMENTARY DIALOGUE EMERGENCY HEARING_IMPAIRED MUSIC_AND_EFFECTS VISUALLY_IMPAIRED VOICE_OVER
eCODING_MODE_1_0 CODING_MODE_1_1 CODING_MODE_2_0 CODING_MODE_3_2_LFE CODING_MODE_AUTO
n1,31
eFILM_STANDARD FILM_LIGHT MUSIC_STANDARD MUSIC_LIGHT SPEECH NONE
eFILM_STANDARD NONE
n48000,48000
.Bitrate:289 BitstreamMode:290 CodingMode:291 DynamicRangeCompressionFlatPanelTv:292 DynamicRangeCompressionHomeTheater:292 DynamicRangeCompressionPortableHeadphones:292 DynamicRangeCompressionPortableSpeakers:292 LoRoCenterMixLevel:46 LoRoSurroundMixLevel:46 LtRtCenterMixLevel:46 LtRtSurroundMixLevel:46 SampleRate:287 StereoDownmix:293
n48000,768000
eCOMPLETE_MAIN EMERGENCY
eCODING_MODE_2_0 CODING_MODE_3_2_LFE CODING_MODE_5_1_4
eNONE FILM_STANDARD FILM_LIGHT MUSIC_STANDARD MUSIC_LIGHT SPEECH
eNOT_INDICATED LO_RO LT_RT DPL2
.BitDepth:295 Channels:296 SampleRate:297
n16,24
n0,64
n8000,192000
eAAC MP2 MP3 WAV AIFF AC3 AC4 EAC3 EAC3_ATMOS VORBIS OPUS PASSTHROUGH FLAC
.Bitrate:300 BitstreamMode:301 CodingMode:302 DialogueIntelligence:20 DownmixControl:303 DynamicRangeCompressionLine:292 DynamicRangeCompressionRf:292 DynamicRangeControl:303 LoRoCenterMixLevel:46 LoRoSurroundMixLevel:46 LtRtCenterMixLevel:46 LtRtSurroundMixLevel:46 MeteringMode:304 SampleRate:287 SpeechThreshold:84 StereoDownmix:305 SurroundExMode:306
n384000,1024000
eCOMPLETE_MAIN
eCODING_MODE_AUTO CODING_MODE_5_1_4 CODING_MODE_7_1_4 CODING_MODE_9_1_6
eSPECIFIED INITIALIZE_FROM_SOURCE
eLEQ_A ITU_BS_1770_1 ITU_BS_1770_2 ITU_BS_1770_3 ITU_BS_1770_4
eNOT_INDICATED STEREO SURROUND DPL2
eNOT_INDICATED ENABLED DISABLED
.AttenuationControl:308 Bitrate:309 BitstreamMode:310 CodingMode:311 DcFilter:20 Dialnorm:284 DynamicRangeCompressionLine:292 DynamicRangeCompressionRf:292 LfeControl:312 LfeFilter:20 LoRoCenterMixLevel:46 LoRoSurroundMixLevel:46 LtRtCenterMixLevel:46 LtRtSurroundMixLevel:46 MetadataControl:264 PassthroughControl:272 PhaseControl:313 SampleRate:287 StereoDownmix:293 SurroundExMode:306 SurroundMode:306
eATTENUATE_3_DB NONE
n32000,3024000
eCOMPLETE_MAIN COMMENTARY EMERGENCY HEARING_IMPAIRED VISUALLY_IMPAIRED
eCODING_MODE_1_0 CODING_MODE_2_0 CODING_MODE_3_2 CODING_MODE_AUTO
eLFE NO_LFE
eSHIFT_90_DEGREES NO_SHIFT
.BitDepth:295 Channels:37 SampleRate:315
n22050,192000
.AudioDescriptionMix:317 Bitrate:318 Channels:319 SampleRate:102
eBROADCASTER_MIXED_AD NONE
n32000,384000
n0,2
.Bitrate:321 Channels:319 RateControlMode:274 SampleRate:322 VbrQuality:323
n16000,320000
n22050,48000
n0,9
.Bitrate:325 Channels:319 SampleRate:326
n32000,192000
n16000,48000
.Channels:319 SampleRate:322 VbrQuality:328
n-1,10
.BitDepth:295 Channels:296 Format:330 SampleRate:297
eRIFF RF64 EXTENSIBLE
[332
.AudioSourceNames:25 CaptionSelectorName:26 CustomLanguageCode:12 DestinationSettings:333 LanguageCode:33 LanguageDescription:12 Source:367
.BurninDestinationSettings:334 DestinationType:347 DvbSubDestinationSettings:348 EmbeddedDestinationSettings:351 ImscDestinationSettings:353 SccDestinationSettings:354 SrtDestinationSettings:356 TeletextDestinationSettings:357 TtmlDestinationSettings:360 WebvttDestinationSettings:365
.Alignment:335 ApplyFontColor:336 BackgroundColor:337 BackgroundOpacity:263 FallbackFont:338 FontColor:339 FontFileBold:12 FontFileBoldItalic:12 FontFileItalic:12 FontFileRegular:12 FontOpacity:263 FontResolution:340 FontScript:341 FontSize:342 HexFontColor:343 OutlineColor:344 OutlineSize:345 RemoveRubyReserveAttributes:163 ShadowColor:337 ShadowOpacity:263 ShadowXOffset:34 ShadowYOffset:34 StylePassthrough:20 TeletextSpacing:346 XPosition:9 YPosition:9
eCENTERED LEFT AUTO
eWHITE_TEXT_ONLY ALL_TEXT
eNONE BLACK WHITE AUTO
eBEST_MATCH MONOSPACED_SANSSERIF MONOSPACED_SERIF PROPORTIONAL_SANSSERIF PROPORTIONAL_SERIF
eWHITE BLACK YELLOW RED GREEN BLUE HEX AUTO
n96,600
eAUTOMATIC HANS HANT
n0,96
s6,8
eBLACK WHITE YELLOW RED GREEN BLUE AUTO
n0,10
eFIXED_GRID PROPORTIONAL AUTO
eBURN_IN DVB_SUB EMBEDDED EMBEDDED_PLUS_SCTE20 IMSC SCTE20_PLUS_EMBEDDED SCC SRT SMI TELETEXT TTML WEBVTT
.Alignment:335 ApplyFontColor:336 BackgroundColor:337 BackgroundOpacity:263 DdsHandling:349 DdsXCoordinate:9 DdsYCoordinate:9 FallbackFont:338 FontColor:339 FontFileBold:12 FontFileBoldItalic:12 FontFileItalic:12 FontFileRegular:12 FontOpacity:263 FontResolution:340 FontScript:341 FontSize:342 Height:36 HexFontColor:343 OutlineColor:344 OutlineSize:345 ShadowColor:337 ShadowOpacity:263 ShadowXOffset:34 ShadowYOffset:34 StylePassthrough:20 SubtitlingType:350 TeletextSpacing:346 Width:36 XPosition:9 YPosition:9
eNONE SPECIFIED NO_DISPLAY_WINDOW SPECIFIED_OPTIMAL
eHEARING_IMPAIRED STANDARD
.Destination608ChannelNumber:53 Destination708ServiceNumber:352
n1,6
.Accessibility:163 StylePassthrough:20
.Framerate:355
eFRAMERATE_23_97 FRAMERATE_24 FRAMERATE_25 FRAMERATE_29_97_DROPFRAME FRAMERATE_29_97_NON_DROPFRAME
.StylePassthrough:20
.PageNumber:30 PageTypes:358
[359
ePAGE_TYPE_INITIAL PAGE_TYPE_SUBTITLE PAGE_TYPE_ADDL_INFO PAGE_TYPE_PROGRAM_SCHEDULE PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE
.BackgroundColor:337 BackgroundOpacity:263 FontColor:361 FontOpacity:263 FontSize:342 FontStyle:362 FontWeight:363 StylePassthrough:20 TextDecoration:364
eWHITE BLACK YELLOW RED GREEN BLUE AUTO
eNORMAL ITALIC
eNORMAL BOLD
eNONE UNDERLINE
.Accessibility:163 StylePassthrough:366
eENABLED DISABLED STRICT MERGE
eINPUT_CAPTION_SELECTOR SMART_SUBTITLE
.CmfcSettings:369 Container:378 F4vSettings:379 M2tsSettings:381 M3u8Settings:407 MovSettings:408 Mp4Settings:412 MpdSettings:414 MxfSettings:417
.AudioDuration:370 AudioGroupId:12 AudioRenditionSets:12 AudioTrackType:371 C2paManifest:180 CertificateSecret:129 DescriptiveVideoServiceFlag:372 IFrameOnlyManifest:180 KlvMetadata:373 ManifestMetadataSignaling:20 Scte35Esam:374 Scte35Source:375 SigningKmsKey:26 TimedMetadata:373 TimedMetadataBoxVersion:376 TimedMetadataSchemeIdUri:377 TimedMetadataValue:377
eDEFAULT_CODEC_DURATION MATCH_VIDEO_DURATION
eALTERNATE_AUDIO_AUTO_SELECT_DEFAULT ALTERNATE_AUDIO_AUTO_SELECT ALTERNATE_AUDIO_NOT_AUTO_SELECT AUDIO_ONLY_VARIANT_STREAM
eDONT_FLAG FLAG
ePASSTHROUGH NONE
eINSERT NONE
ePASSTHROUGH NONE MANIFEST_CUES
eVERSION_0 VERSION_1
s,1000
eF4V GIF ISMV M2TS M3U8 CMFC MOV MP4 MPD MXF OGG WEBM RAW Y4M
.MoovPlacement:380
ePROGRESSIVE_DOWNLOAD NORMAL
.AudioBufferModel:382 AudioDuration:370 AudioFramesPerPes:9 AudioPids:383 AudioPtsOffsetDelta:385 Bitrate:9 BufferModel:386 DataPTSControl:387 DvbNitSettings:388 DvbSdtSettings:390 DvbSubPids:383 DvbTdtSettings:393 DvbTeletextPid:384 EbpAudioInterval:395 EbpPlacement:396 EsRateInPes:180 ForceTsVideoEbpOrder:397 FragmentTime:46 KlvMetadata:373 MaxPcrInterval:398 MinEbpInterval:399 NielsenId3:374 NullPacketBitrate:46 PatInterval:400 PcrControl:401 PcrPid:384 PmtInterval:400 PmtPid:384 PreventBufferUnderflow:163 PrivateMetadataPid:384 ProgramNumber:121 PtsOffset:237 PtsOffsetMode:402 RateMode:403 Scte35Esam:404 Scte35Pid:384 Scte35Source:375 SegmentationMarkers:405 SegmentationStyle:406 SegmentationTime:46 TimedMetadataPid:384 TransportStreamId:121 VideoPid:384
eDVB ATSC
[384
n32,8182
n-10000,10000
eMULTIPLEX NONE
eAUTO ALIGN_TO_VIDEO
.NetworkId:121 NetworkName:167 NitInterval:389
n25,10000
.OutputSdt:391 SdtInterval:392 ServiceName:167 ServiceProviderName:167
eSDT_FOLLOW SDT_FOLLOW_IF_PRESENT SDT_MANUAL SDT_NONE
n25,2000
.TdtInterval:394
n1000,30000
eVIDEO_AND_FIXED_INTERVALS VIDEO_INTERVAL
eVIDEO_AND_AUDIO_PIDS VIDEO_PID
eFORCE DEFAULT
n0,500
n0,10000
n0,1000
ePCR_EVERY_PES_PACKET CONFIGURED_PCR_PERIOD
eAUTO SECONDS MILLISECONDS
eVBR CBR
.Scte35EsamPid:384
eNONE RAI_SEGSTART RAI_ADAPT PSI_SEGSTART EBP EBP_LEGACY
eMAINTAIN_CADENCE RESET_CADENCE
.AudioDuration:370 AudioFramesPerPes:9 AudioPids:383 AudioPtsOffsetDelta:385 DataPTSControl:387 MaxPcrInterval:398 NielsenId3:374 PatInterval:400 PcrControl:401 PcrPid:384 PmtInterval:400 PmtPid:384 PrivateMetadataPid:384 ProgramNumber:121 PtsOffset:237 PtsOffsetMode:402 Scte35Pid:384 Scte35Source:375 TimedMetadata:373 TimedMetadataPid:384 TransportStreamId:121 VideoPid:384
.AudioDuration:370 ClapAtom:180 CslgAtom:180 Mpeg2FourCCControl:409 PaddingControl:410 Reference:411
eXDCAM MPEG
eOMNEON NONE
eSELF_CONTAINED EXTERNAL
.AudioDuration:370 C2paManifest:180 CertificateSecret:129 CslgAtom:180 CttsVersion:413 FreeSpaceBox:180 MoovPlacement:380 Mp4MajorBrand:12 SigningKmsKey:26
n0,1
.AccessibilityCaptionHints:180 AudioDuration:370 C2paManifest:180 CaptionContainerType:415 CertificateSecret:129 KlvMetadata:416 ManifestMetadataSignaling:20 Scte35Esam:374 Scte35Source:375 SigningKmsKey:26 TimedMetadata:373 TimedMetadataBoxVersion:376 TimedMetadataSchemeIdUri:377 TimedMetadataValue:377
eRAW FRAGMENTED_MP4
eNONE PASSTHROUGH
.AfdSignaling:418 Profile:419 UncompressedAudioWrapping:420 XavcProfileSettings:421
eNO_COPY COPY_FROM_VIDEO
eD_10 XDCAM OP1A XAVC XDCAM_RDD9
eAUTO AES3
.DurationMode:422 MaxAncDataSize:9
eALLOW_ANY_DURATION DROP_FRAMES_FOR_COMPLIANCE
s,256
.HlsSettings:425
.AudioGroupId:12 AudioOnlyContainer:426 AudioRenditionSets:12 AudioTrackType:371 DescriptiveVideoServiceFlag:372 IFrameOnlyManifest:427 SegmentModifier:12
eAUTOMATIC M2TS
eINCLUDE INCLUDE_AS_TS EXCLUDE
s0,
.AfdSignaling:430 AntiAlias:163 ChromaPositionMode:431 CodecSettings:432 ColorMetadata:537 Crop:67 DropFrameTimecode:163 FixedAfd:439 Height:101 Position:67 RespondToAfd:538 ScalingBehavior:539 Sharpness:84 TimecodeInsertion:540 TimecodeTrack:163 VideoPreprocessors:541 Width:101
eNONE AUTO FIXED
eAUTO FORCE_CENTER FORCE_TOP_LEFT
.Av1Settings:433 AvcIntraSettings:445 Codec:453 FrameCaptureSettings:454 GifSettings:457 H264Settings:459 H265Settings:482 Mpeg2Settings:495 PassthroughSettings:505 ProresSettings:509 UncompressedSettings:512 Vc3Settings:515 Vp8Settings:517 Vp9Settings:520 XavcSettings:522
.AdaptiveQuantization:434 BitDepth:435 Bitrate:436 FilmGrainSynthesis:163 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:36 FramerateNumerator:36 GopSize:46 MaxBitrate:436 NumberBFramesBetweenReferenceFrames:439 PerFrameMetrics:246 QvbrSettings:440 RateControlMode:442 SceneChangeDetect:443 Slices:99 SlidingWindowMs:444 SlidingWindowPeakBitrate:436 SpatialAdaptiveQuantization:163
eOFF LOW MEDIUM HIGH HIGHER MAX
eBIT_8 BIT_10
n1000,1152000000
eINITIALIZE_FROM_SOURCE SPECIFIED
eDUPLICATE_DROP INTERPOLATE FRAMEFORMER MAINTAIN_FRAME_COUNT
n0,15
.QvbrQualityLevel:441 QvbrQualityLevelFineTune:46
n1,10
eCBR QVBR
eDISABLED ENABLED TRANSITION_DETECTION
n1000,3000
.AvcIntraClass:446 AvcIntraUhdSettings:447 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:60 FramerateNumerator:449 InterlaceMode:450 PerFrameMetrics:246 ScanTypeConversionMode:451 SlowPal:163 Telecine:452
eCLASS_50 CLASS_100 CLASS_200 CLASS_4K_2K
.QualityTuningLevel:448
eSINGLE_PASS MULTI_PASS
n24,60000
ePROGRESSIVE TOP_FIELD BOTTOM_FIELD FOLLOW_TOP_FIELD FOLLOW_BOTTOM_FIELD
eINTERLACED INTERLACED_OPTIMIZE
eNONE HARD
eAV1 AVC_INTRA FRAME_CAPTURE GIF H_264 H_265 MPEG2 PASSTHROUGH PRORES UNCOMPRESSED VC3 VP8 VP9 XAVC
.FramerateDenominator:36 FramerateNumerator:36 MaxCaptures:455 Quality:456
n1,10000000
n1,100
.FramerateControl:437 FramerateConversionAlgorithm:458 FramerateDenominator:36 FramerateNumerator:36
eDUPLICATE_DROP INTERPOLATE
.AdaptiveQuantization:460 BandwidthReductionFilter:461 Bitrate:436 CodecLevel:464 CodecProfile:465 DynamicSubGop:466 EndOfStreamMarkers:467 EntropyEncoding:468 ExplicitWeightedPrediction:163 FieldEncoding:469 FlickerAdaptiveQuantization:163 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:36 FramerateNumerator:36 GopBReference:163 GopClosedCadence:9 GopSize:46 GopSizeUnits:470 HrdBufferFinalFillPercentage:84 HrdBufferInitialFillPercentage:84 HrdBufferSize:471 InterlaceMode:450 MaxBitrate:436 MinIInterval:472 NumberBFramesBetweenReferenceFrames:473 NumberReferenceFrames:352 ParControl:437 ParDenominator:36 ParNumerator:36 PerFrameMetrics:246 QualityTuningLevel:474 QvbrSettings:475 RateControlMode:476 RepeatPps:163 SaliencyAwareEncoding:477 ScanTypeConversionMode:451 SceneChangeDetect:443 Slices:99 SlidingWindowMs:444 SlidingWindowPeakBitrate:436 SlowPal:163 Softness:478 SpatialAdaptiveQuantization:163 Syntax:479 Telecine:480 TemporalAdaptiveQuantization:163 UnregisteredSeiTimecode:163 WriteMp4PackagingType:481
eOFF AUTO LOW MEDIUM HIGH HIGHER MAX
.Sharpening:462 Strength:463
eLOW MEDIUM HIGH OFF
eLOW MEDIUM HIGH AUTO OFF
eAUTO LEVEL_1 LEVEL_1_1 LEVEL_1_2 LEVEL_1_3 LEVEL_2 LEVEL_2_1 LEVEL_2_2 LEVEL_3 LEVEL_3_1 LEVEL_3_2 LEVEL_4 LEVEL_4_1 LEVEL_4_2 LEVEL_5 LEVEL_5_1 LEVEL_5_2
eBASELINE HIGH HIGH_10BIT HIGH_422 HIGH_422_10BIT MAIN
eADAPTIVE STATIC
eINCLUDE SUPPRESS
eCABAC CAVLC
ePAFF FORCE_FIELD MBAFF
eFRAMES SECONDS AUTO
n0,1152000000
n0,30
n0,7
eSINGLE_PASS SINGLE_PASS_HQ MULTI_PASS_HQ
.MaxAverageBitrate:436 QvbrQualityLevel:441 QvbrQualityLevelFineTune:46
eVBR CBR QVBR
eDISABLED PREFERRED
n0,128
eDEFAULT RP2027
eNONE SOFT HARD
eAVC1 AVC3
.AdaptiveQuantization:483 AlternateTransferFunctionSei:163 BandwidthReductionFilter:461 Bitrate:484 CodecLevel:485 CodecProfile:486 Deblocking:20 DynamicSubGop:466 EndOfStreamMarkers:467 FlickerAdaptiveQuantization:163 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:36 FramerateNumerator:36 GopBReference:163 GopClosedCadence:9 GopSize:46 GopSizeUnits:470 HrdBufferFinalFillPercentage:84 HrdBufferInitialFillPercentage:84 HrdBufferSize:487 InterlaceMode:450 MaxBitrate:484 MinIInterval:472 MvOverPictureBoundaries:20 MvTemporalPredictor:20 NumberBFramesBetweenReferenceFrames:473 NumberReferenceFrames:352 ParControl:437 ParDenominator:36 ParNumerator:36 PerFrameMetrics:246 QualityTuningLevel:474 QvbrSettings:488 RateControlMode:476 SampleAdaptiveOffsetFilterMode:489 ScanTypeConversionMode:451 SceneChangeDetect:443 Slices:99 SlidingWindowMs:444 SlidingWindowPeakBitrate:484 SlowPal:163 SpatialAdaptiveQuantization:163 Telecine:480 TemporalAdaptiveQuantization:163 TemporalIds:163 TileHeight:490 TilePadding:491 TileWidth:492 Tiles:163 TreeBlockSize:493 UnregisteredSeiTimecode:163 WriteMp4PackagingType:494
eOFF LOW MEDIUM HIGH HIGHER MAX AUTO
n1000,1466400000
eAUTO LEVEL_1 LEVEL_2 LEVEL_2_1 LEVEL_3 LEVEL_3_1 LEVEL_4 LEVEL_4_1 LEVEL_5 LEVEL_5_1 LEVEL_5_2 LEVEL_6 LEVEL_6_1 LEVEL_6_2
eMAIN_MAIN MAIN_HIGH MAIN10_MAIN MAIN10_HIGH MAIN_422_8BIT_MAIN MAIN_422_8BIT_HIGH MAIN_422_10BIT_MAIN MAIN_422_10BIT_HIGH
n0,1466400000
.MaxAverageBitrate:484 QvbrQualityLevel:441 QvbrQualityLevelFineTune:46
eDEFAULT ADAPTIVE OFF
n64,2160
eNONE PADDED
n256,3840
eAUTO TREE_SIZE_32X32
eHVC1 HEV1
.AdaptiveQuantization:496 Bitrate:497 CodecLevel:498 CodecProfile:499 DynamicSubGop:466 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:60 FramerateNumerator:449 GopClosedCadence:9 GopSize:46 GopSizeUnits:500 HrdBufferFinalFillPercentage:84 HrdBufferInitialFillPercentage:84 HrdBufferSize:501 InterlaceMode:450 IntraDcPrecision:502 MaxBitrate:503 MinIInterval:472 NumberBFramesBetweenReferenceFrames:473 ParControl:437 ParDenominator:36 ParNumerator:36 PerFrameMetrics:246 QualityTuningLevel:448 RateControlMode:403 ScanTypeConversionMode:451 SceneChangeDetect:163 SlidingWindowMs:444 SlidingWindowPeakBitrate:503 SlowPal:163 Softness:478 SpatialAdaptiveQuantization:163 Syntax:504 Telecine:480 TemporalAdaptiveQuantization:163
eOFF LOW MEDIUM HIGH
n1000,288000000
eAUTO LOW MAIN HIGH1440 HIGH
eMAIN PROFILE_422
eFRAMES SECONDS
n0,47185920
eAUTO INTRA_DC_PRECISION_8 INTRA_DC_PRECISION_9 INTRA_DC_PRECISION_10 INTRA_DC_PRECISION_11
n1000,300000000
eDEFAULT D_10
.FrameControl:506 GopsPerSegment:456 SegmentationMode:507 VideoSelectorMode:508
eNEAREST_IDRFRAME NEAREST_IFRAME
eAUTO DURATION_BASED GOP_COUNT
eAUTO REMUX_ALL
.ChromaSampling:510 CodecProfile:511 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:36 FramerateNumerator:36 InterlaceMode:450 ParControl:437 ParDenominator:36 ParNumerator:36 PerFrameMetrics:246 ScanTypeConversionMode:451 SlowPal:163 Telecine:452
ePRESERVE_444_SAMPLING SUBSAMPLE_TO_422
eAPPLE_PRORES_422 APPLE_PRORES_422_HQ APPLE_PRORES_422_LT APPLE_PRORES_422_PROXY APPLE_PRORES_4444 APPLE_PRORES_4444_XQ
.Fourcc:513 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:36 FramerateNumerator:36 InterlaceMode:514 ScanTypeConversionMode:451 SlowPal:163 Telecine:452
eI420 I422 I444
eINTERLACED PROGRESSIVE
.FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:60 FramerateNumerator:449 InterlaceMode:514 ScanTypeConversionMode:451 SlowPal:163 Telecine:452 Vc3Class:516
eCLASS_145_8BIT CLASS_220_8BIT CLASS_220_10BIT
.Bitrate:436 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:36 FramerateNumerator:36 GopSize:46 HrdBufferSize:501 MaxBitrate:436 ParControl:437 ParDenominator:36 ParNumerator:36 QualityTuningLevel:518 RateControlMode:519
eMULTI_PASS MULTI_PASS_HQ
eVBR
.Bitrate:521 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:36 FramerateNumerator:36 GopSize:46 HrdBufferSize:501 MaxBitrate:521 ParControl:437 ParDenominator:36 ParNumerator:36 QualityTuningLevel:518 RateControlMode:519
n1000,480000000
.AdaptiveQuantization:460 EntropyEncoding:523 FramerateControl:437 FramerateConversionAlgorithm:438 FramerateDenominator:60 FramerateNumerator:449 PerFrameMetrics:246 Profile:524 SlowPal:163 Softness:478 SpatialAdaptiveQuantization:163 TemporalAdaptiveQuantization:163 Xavc4kIntraCbgProfileSettings:525 Xavc4kIntraVbrProfileSettings:527 Xavc4kProfileSettings:528 XavcHdIntraCbgProfileSettings:532 XavcHdProfileSettings:534
eAUTO CABAC CAVLC
eXAVC_HD_INTRA_CBG XAVC_4K_INTRA_CBG XAVC_4K_INTRA_VBR XAVC_HD XAVC_4K
.XavcClass:526
eCLASS_100 CLASS_300 CLASS_480
.XavcClass:526
.BitrateClass:529 CodecProfile:530 FlickerAdaptiveQuantization:163 GopBReference:163 GopClosedCadence:9 HrdBufferSize:471 QualityTuningLevel:474 Slices:531
eBITRATE_CLASS_100 BITRATE_CLASS_140 BITRATE_CLASS_200
eHIGH HIGH_422
n8,12
.InterlaceMode:450 XavcClass:533
eCLASS_50 CLASS_100 CLASS_200
.BitrateClass:535 FlickerAdaptiveQuantization:163 GopBReference:163 GopClosedCadence:9 HrdBufferSize:471 InterlaceMode:450 QualityTuningLevel:474 Slices:536 Telecine:452
eBITRATE_CLASS_25 BITRATE_CLASS_35 BITRATE_CLASS_50
n4,12
eIGNORE INSERT
eNONE RESPOND PASSTHROUGH
eDEFAULT STRETCH_TO_OUTPUT FIT FIT_NO_UPSCALE FILL SMART_CROP
eDISABLED PIC_TIMING_SEI
.ColorCorrector:542 Deinterlacer:551 DolbyVision:555 DurationControl:561 Hdr10Plus:562 ImageInserter:80 NoiseReducer:564 PartnerWatermarking:576 TimecodeBurnin:581
.Brightness:456 ClipLimits:543 ColorSpaceConversion:547 Contrast:456 Hdr10Metadata:119 HdrToSdrToneMapper:548 Hue:549 MaxLuminance:9 SampleRangeConversion:550 Saturation:456 SdrReferenceWhiteLevel:85
.MaximumRGBTolerance:544 MaximumYUV:545 MinimumRGBTolerance:546 MinimumYUV:478
n90,105
n920,1023
n-5,10
eNONE FORCE_601 FORCE_709 FORCE_HDR10 FORCE_HLG_2020 FORCE_P3DCI FORCE_P3D65_SDR FORCE_P3D65_HDR
ePRESERVE_DETAILS VIBRANT
n-180,180
eLIMITED_RANGE_SQUEEZE NONE LIMITED_RANGE_CLIP
.Algorithm:552 Control:553 Mode:554
eINTERPOLATE INTERPOLATE_TICKER BLEND BLEND_TICKER LINEAR_INTERPOLATION
eFORCE_ALL_FRAMES NORMAL
eDEINTERLACE INVERSE_TELECINE ADAPTIVE
.Compatibility:556 L6Metadata:557 L6Mode:558 Mapping:559 Profile:560
eDUPLICATE_STREAM SUPPLEMENTAL_CODECS
.MaxCll:121 MaxFall:121
ePASSTHROUGH RECALCULATE SPECIFY
eHDR10_NOMAP HDR10_1000
ePROFILE_5 PROFILE_8_1
.IntegerDurationMaximumCompressionDenominator:36 IntegerDurationMaximumCompressionNumerator:9 IntegerDurationTrimThresholdMilliseconds:398
.MasteringMonitorNits:563 TargetMonitorNits:563
n0,4000
.Filter:565 FilterSettings:566 SpatialFilterSettings:568 TemporalFilterSettings:571
eBILATERAL MEAN GAUSSIAN LANCZOS SHARPEN CONSERVE SPATIAL TEMPORAL PERCEPTUAL NONE
.Strength:567
n0,3
.PostFilterSharpenStrength:567 Speed:569 Strength:570
n-2,3
n0,16
.AggressiveMode:572 PostTemporalSharpening:573 PostTemporalSharpeningStrength:574 Speed:575 Strength:570
n0,4
eDISABLED ENABLED AUTO
eLOW MEDIUM HIGH
n-1,3
.NexguardFileMarkerSettings:577
.License:578 Payload:579 Preset:167 Strength:580
s1,100000
n0,4194303
eLIGHTEST LIGHTER DEFAULT STRONGER STRONGEST
.FontSize:582 Position:583 Prefix:12
n10,48
eTOP_CENTER TOP_LEFT TOP_RIGHT MIDDLE_LEFT MIDDLE_CENTER MIDDLE_RIGHT BOTTOM_LEFT BOTTOM_CENTER BOTTOM_RIGHT
.Anchor:12 Source:96 Start:12 TimestampOffset:12
.Id3Insertions:586
[587
.Id3:12 Timecode:12
.Mode:589!
eDISABLED ENABLED PREFERRED
eNOT_APPLICABLE IN_PROGRESS ACCELERATED NOT_ACCELERATED
eQUEUE PRESET JOB_TEMPLATE JOB
ePROBING TRANSCODING UPLOADING
.Features:594 Feeds:596
[595
eSMART_CROP SMART_SUBTITLE
[597
.Arn:12 FeedManagementState:598
eCREATED ASSOCIATED PENDING_DELETION DELETED
.FeedConfigurationSource:600
.FeedArn:12
[602
.Priority:603 Queue:12 WaitMinutes:46
n-50,50
.Info:605 Warning:605
[12
[607
.OutputDetails:608
[609
.DurationInMs:46 VideoDetails:610
.HeightInPx:46 WidthInPx:46
[612
.DestinationQueue:12 SourceQueue:12 Timestamp:12
eNOT_SHARED INITIATED SHARED
eSUBMITTED PROGRESSING COMPLETE CANCELED ERROR
eSECONDS_10 SECONDS_12 SECONDS_15 SECONDS_20 SECONDS_30 SECONDS_60 SECONDS_120 SECONDS_180 SECONDS_240 SECONDS_300 SECONDS_360 SECONDS_420 SECONDS_480 SECONDS_540 SECONDS_600
.FinishTime:12 StartTime:12 SubmitTime:12
{12
[619
.Count:46! Code:46!"#),
    ("polly", "getSpeechSynthesisTask:0 startSpeechSynthesisTask:13 synthesizeSpeech:14", r#".SynthesisTask:1
.Engine:2 TaskId:3 TaskStatus:4 TaskStatusReason:3 OutputUri:3 CreationTime:3 RequestCharacters:5 SnsTopicArn:3 LexiconNames:6 OutputFormat:7 SampleRate:3 SpeechMarkTypes:8 TextType:10 VoiceId:11 LanguageCode:12
estandard neural long-form generative
s
escheduled inProgress completed failed
n
[3
ejson mp3 ogg_opus ogg_vorbis pcm mulaw alaw
[9
esentence ssml viseme word
essml text
eAditi Amy Astrid Bianca Brian Camila Carla Carmen Celine Chantal Conchita Cristiano Dora Emma Enrique Ewa Filiz Gabrielle Geraint Giorgio Gwyneth Hans Ines Ivy Jacek Jan Joanna Joey Justin Karl Kendra Kevin Kimberly Lea Liv Lotte Lucia Lupe Mads Maja Marlene Mathieu Matthew Maxim Mia Miguel Mizuki Naja Nicole Olivia Penelope Raveena Ricardo Ruben Russell Salli Seoyeon Takumi Tatyana Vicki Vitoria Zeina Zhiyu Aria Ayanda Arlet Hannah Arthur Daniel Liam Pedro Kajal Hiujin Laura Elin Ida Suvi Ola Hala Andres Sergio Remi Adriano Thiago Ruth Stephen Kazuha Tomoko Niamh Sofie Lisa Isabelle Zayd Danielle Gregory Burcu Jitka Sabrina Jasmine Jihye Ambre Beatrice Florian Lennart Lorenzo Tiffany Arjun Carlos Carolina Curtis Hyunduk Kenneth Kiara Leo Nate Tina
earb cmn-CN cy-GB da-DK de-DE en-AU en-GB en-GB-WLS en-IN en-US es-ES es-MX es-US fr-CA fr-FR is-IS it-IT ja-JP hi-IN ko-KR nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sv-SE tr-TR en-NZ en-ZA ca-ES de-AT yue-CN ar-AE fi-FI en-IE nl-BE fr-BE cs-CZ de-CH en-SG
.SynthesisTask:1
.AudioStream:3 ContentType:3 RequestCharacters:5"#),
    ("rdsdata", "batchExecuteStatement:0 beginTransaction:14 commitTransaction:16 executeSql:18 executeStatement:31 rollbackTransaction:33", r#".UpdateResults:1
[2
.GeneratedFields:3
[4
.IsNull:5 BooleanValue:5 LongValue:6 DoubleValue:6 StringValue:7 BlobValue:7 ArrayValue:8
b
n
s
.BooleanValues:9 LongValues:10 DoubleValues:11 StringValues:12 ArrayValues:13
[5
[6
[6
[7
[8
.TransactionId:15
s0,192
.TransactionStatus:17
s0,128
.SqlStatementResults:19
[20
.ResultFrame:21 NumberOfRecordsUpdated:6
.ResultSetMetadata:22 Records:25
.ColumnCount:6 ColumnMetadata:23
[24
.Name:7 Type:6 TypeName:7 Label:7 SchemaName:7 TableName:7 IsAutoIncrement:5 IsSigned:5 IsCurrency:5 IsCaseSensitive:5 Nullable:6 Precision:6 Scale:6 ArrayBaseColumnType:6
[26
.Values:27
[28
.IsNull:5 BitValue:5 BigIntValue:6 IntValue:6 DoubleValue:6 RealValue:6 StringValue:7 BlobValue:7 ArrayValues:29 StructValue:30
[28
.Attributes:29
.Records:32 ColumnMetadata:23 NumberOfRecordsUpdated:6 GeneratedFields:3 FormattedRecords:7
[3
.TransactionStatus:17"#),
    ("redshiftdata", "batchExecuteStatement:0 cancelStatement:8 describeStatement:9 describeTable:18 executeStatement:21 getStatementResult:22 getStatementResultV2:27 listDatabases:30 listSchemas:32 listSessions:34 listStatements:39 listTables:44", r#".Id:1 CreatedAt:1 ClusterIdentifier:2 DbUser:1 DbGroups:3 Database:1 SecretArn:1 WorkgroupName:4 SessionId:1 Status:5 RedshiftPid:6 HasResultSet:7
s
s1,63
[1
s3,128
eSUBMITTED PICKED STARTED FINISHED ABORTED FAILED
n
b
.Status:7
.Id:1! SecretArn:1 DbUser:1 Database:1 ClusterIdentifier:1 Duration:6 Error:1 Status:10 CreatedAt:1 UpdatedAt:1 RedshiftPid:6 HasResultSet:7 QueryString:1 ResultRows:6 ResultSize:6 RedshiftQueryId:6 RedshiftQueryUuid:1 QueryParameters:11 SubStatements:14 WorkgroupName:4 ResultFormat:16 SessionId:1 ExecutionMode:17
eSUBMITTED PICKED STARTED FINISHED ABORTED FAILED ALL
[12
.Name:1! Value:13!
s1,
[15
.Id:1! Duration:6 Error:1 Status:5 CreatedAt:1 UpdatedAt:1 QueryString:1 ResultRows:6 ResultSize:6 RedshiftQueryId:6 RedshiftQueryUuid:1 HasResultSet:7
eJSON CSV
eTRANSACTION AUTO_COMMIT
.TableName:1 ColumnList:19 NextToken:1
[20
.IsCaseSensitive:7 IsCurrency:7 IsSigned:7 Label:1 Name:1 Nullable:6 Precision:6 Scale:6 SchemaName:1 TableName:1 TypeName:1 Length:6 ColumnDefault:1
.Id:1 CreatedAt:1 ClusterIdentifier:2 DbUser:1 DbGroups:3 Database:1 SecretArn:1 WorkgroupName:4 SessionId:1 Status:5 RedshiftPid:6 HasResultSet:7
.Records:23! ColumnMetadata:26 TotalNumRows:6 NextToken:1
[24
[25
.IsNull:7 BooleanValue:7 LongValue:6 DoubleValue:6 StringValue:1 BlobValue:1
[20
.Records:28! ColumnMetadata:26 TotalNumRows:6 ResultFormat:16 NextToken:1
[29
.CSVRecords:1
.Databases:31 NextToken:1
[1
.Schemas:33 NextToken:1
[1
.Sessions:35! NextToken:1
[36
.SessionId:1! Status:37! CreatedAt:1! UpdatedAt:1 Database:1 DbUser:1 ClusterIdentifier:1 WorkgroupName:4 SessionAliveSeconds:38 SessionTtl:1 CurrentStatementId:1
eAVAILABLE BUSY CLOSED
n0,86400
.Statements:40! NextToken:1
[41
.Id:1! QueryString:1 QueryStrings:42 SecretArn:1 Status:10 StatementName:43 CreatedAt:1 UpdatedAt:1 QueryParameters:11 IsBatchStatement:7 ResultFormat:16 SessionId:1
[1
s0,2048
.Tables:45 NextToken:1
[46
.Name:1 Type:1 Schema:1"#),
    ("rekognition", "compareFaces:0 detectFaces:21 detectLabels:36 detectModerationLabels:54 detectText:64 getLabelDetection:71 startLabelDetection:86", r#".SourceImageFace:1 FaceMatches:5 UnmatchedFaces:19 SourceImageOrientationCorrection:20 TargetImageOrientationCorrection:20
.BoundingBox:2 Confidence:4
.Width:3 Height:3 Left:3 Top:3
n
n0,100
[6
.Similarity:4 Face:7
.BoundingBox:2 Confidence:4 Landmarks:8 Pose:11 Quality:13 Emotions:14 Smile:17
[9
.Type:10 X:3 Y:3
eeyeLeft eyeRight nose mouthLeft mouthRight leftEyeBrowLeft leftEyeBrowRight leftEyeBrowUp rightEyeBrowLeft rightEyeBrowRight rightEyeBrowUp leftEyeLeft leftEyeRight leftEyeUp leftEyeDown rightEyeLeft rightEyeRight rightEyeUp rightEyeDown noseLeft noseRight mouthUp mouthDown leftPupil rightPupil upperJawlineLeft midJawlineLeft chinBottom midJawlineRight upperJawlineRight
.Roll:12 Yaw:12 Pitch:12
n-180,180
.Brightness:3 Sharpness:3
[15
.Type:16 Confidence:4
eHAPPY SAD ANGRY CONFUSED DISGUSTED SURPRISED CALM UNKNOWN FEAR
.Value:18 Confidence:4
b
[7
eROTATE_0 ROTATE_90 ROTATE_180 ROTATE_270
.FaceDetails:22 OrientationCorrection:20
[23
.BoundingBox:2 AgeRange:24 Smile:17 Eyeglasses:26 Sunglasses:27 Gender:28 Beard:30 Mustache:31 EyesOpen:32 MouthOpen:33 Emotions:14 Landmarks:8 Pose:11 Quality:13 Confidence:4 FaceOccluded:34 EyeDirection:35
.Low:25 High:25
n0,
.Value:18 Confidence:4
.Value:18 Confidence:4
.Value:29 Confidence:4
eMale Female
.Value:18 Confidence:4
.Value:18 Confidence:4
.Value:18 Confidence:4
.Value:18 Confidence:4
.Value:18 Confidence:4
.Yaw:12 Pitch:12 Confidence:4
.Labels:37 OrientationCorrection:20 LabelModelVersion:39 ImageProperties:50
[38
.Name:39 Confidence:4 Instances:40 Parents:44 Aliases:46 Categories:48
s
[41
.BoundingBox:2 Confidence:4 DominantColors:42
[43
.Red:25 Blue:25 Green:25 HexCode:39 CSSColor:39 SimplifiedColor:39 PixelPercent:4
[45
.Name:39
[47
.Name:39
[49
.Name:39
.Quality:51 DominantColors:42 Foreground:52 Background:53
.Brightness:3 Sharpness:3 Contrast:3
.Quality:51 DominantColors:42
.Quality:51 DominantColors:42
.ModerationLabels:55 ModerationModelVersion:39 HumanLoopActivationOutput:57 ProjectVersion:61 ContentTypes:62
[56
.Confidence:4 Name:39 ParentName:39 TaxonomyLevel:25
.HumanLoopArn:58 HumanLoopActivationReasons:59 HumanLoopActivationConditionsEvaluationResults:60
s,256
[39
s,10240
s20,2048
[63
.Confidence:4 Name:39
.TextDetections:65 TextModelVersion:39
[66
.DetectedText:39 Type:67 Id:25 ParentId:25 Confidence:4 Geometry:68
eLINE WORD
.BoundingBox:2 Polygon:69
[70
.X:3 Y:3
.JobStatus:72 StatusMessage:39 VideoMetadata:73 NextToken:75 Labels:76 LabelModelVersion:39 JobId:78 Video:79 JobTag:82 GetRequestMetadata:83
eIN_PROGRESS SUCCEEDED FAILED
.Codec:39 DurationMillis:25 Format:39 FrameRate:3 FrameHeight:25 FrameWidth:25 ColorRange:74
eFULL LIMITED
s,255
[77
.Timestamp:3 Label:38 StartTimestampMillis:25 EndTimestampMillis:25 DurationMillis:25
s1,64
.S3Object:80
.Bucket:81 Name:82 Version:82
s3,255
s1,1024
.SortBy:84 AggregateBy:85
eNAME TIMESTAMP
eTIMESTAMPS SEGMENTS
.JobId:78"#),
    ("s3", "abortMultipartUpload:0 completeMultipartUpload:3 copyObject:8 createBucket:10 createMultipartUpload:12 createSession:14 deleteObject:16 deleteObjectAnnotation:17 deleteObjectTagging:18 deleteObjects:19 getBucketAbac:24 getBucketAccelerateConfiguration:27 getBucketAcl:29 getBucketAnalyticsConfiguration:36 getBucketCors:48 getBucketEncryption:56 getBucketIntelligentTieringConfiguration:64 getBucketInventoryConfiguration:71 getBucketLifecycle:85 getBucketLifecycleConfiguration:94 getBucketLocation:102 getBucketLogging:104 getBucketMetadataConfiguration:113 getBucketMetadataTableConfiguration:124 getBucketMetricsConfiguration:128 getBucketNotification:132 getBucketNotificationConfiguration:138 getBucketOwnershipControls:151 getBucketPolicy:156 getBucketPolicyStatus:157 getBucketReplication:159 getBucketRequestPayment:178 getBucketTagging:180 getBucketVersioning:181 getBucketWebsite:182 getObject:191 getObjectAcl:196 getObjectAnnotation:197 getObjectAttributes:198 getObjectLegalHold:203 getObjectLockConfiguration:205 getObjectRetention:211 getObjectTagging:213 getObjectTorrent:214 getPublicAccessBlock:215 headBucket:217 headObject:220 listBucketAnalyticsConfigurations:221 listBucketIntelligentTieringConfigurations:223 listBucketInventoryConfigurations:225 listBucketMetricsConfigurations:227 listBuckets:229 listDirectoryBuckets:232 listMultipartUploads:234 listObjectAnnotations:241 listObjectVersions:246 listObjects:253 listObjectsV2:257 listParts:258 putBucketLifecycleConfiguration:261 putObject:262 putObjectAcl:263 putObjectAnnotation:264 putObjectLegalHold:265 putObjectLockConfiguration:266 putObjectRetention:267 putObjectTagging:268 renameObject:269 restoreObject:270 selectObjectContent:271 updateObjectEncryption:280 uploadPart:281 uploadPartCopy:282", r#".RequestCharged:1 VersionId:2
erequester
s
.Location:2 Bucket:2 Key:4 Expiration:2 ETag:2 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 ChecksumType:5 ServerSideEncryption:6 VersionId:2 SSEKMSKeyId:2 BucketKeyEnabled:7 RequestCharged:1
s1,
eCOMPOSITE FULL_OBJECT
eAES256 aws:fsx aws:backup aws:kms aws:kms:dsse
b
.CopyObjectResult:9 Expiration:2 CopySourceVersionId:2 VersionId:2 ServerSideEncryption:6 SSECustomerAlgorithm:2 SSECustomerKeyMD5:2 SSEKMSKeyId:2 SSEKMSEncryptionContext:2 BucketKeyEnabled:7 RequestCharged:1
.ETag:2 LastModified:2 ChecksumType:5 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2
.Location:2 BucketArn:11
s1,128
.AbortDate:2 AbortRuleId:2 Bucket:2 Key:4 UploadId:2 ServerSideEncryption:6 SSECustomerAlgorithm:2 SSECustomerKeyMD5:2 SSEKMSKeyId:2 SSEKMSEncryptionContext:2 BucketKeyEnabled:7 RequestCharged:1 ChecksumAlgorithm:13 ChecksumType:5 VersionId:2
eCRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128
.Credentials:15! ServerSideEncryption:6 SSEKMSKeyId:2 SSEKMSEncryptionContext:2 BucketKeyEnabled:7
.AccessKeyId:2! SecretAccessKey:2! SessionToken:2! Expiration:2!
.DeleteMarker:7 VersionId:2 RequestCharged:1
.ObjectVersionId:2 RequestCharged:1
.VersionId:2
.Deleted:20 RequestCharged:1 Errors:22
[21
.Key:4 VersionId:2 DeleteMarker:7 DeleteMarkerVersionId:2
[23
.Key:4 VersionId:2 Code:2 Message:2
.AbacStatus:25
.Status:26
eEnabled Disabled
.Status:28 RequestCharged:1
eEnabled Suspended
.Owner:30 Grants:31
.DisplayName:2 ID:2
[32
.Grantee:33 Permission:35
.Type:34! DisplayName:2 EmailAddress:2 ID:2 URI:2
eCanonicalUser AmazonCustomerByEmail Group
eFULL_CONTROL WRITE WRITE_ACP READ READ_ACP
.AnalyticsConfiguration:37
.Id:2! StorageClassAnalysis:38! Filter:44
.DataExport:39
.OutputSchemaVersion:40! Destination:41!
eV_1
.S3BucketDestination:42!
.Format:43! Bucket:2! BucketAccountId:2 Prefix:2
eCSV
.Prefix:2 Tag:45 And:46
.Key:4! Value:2!
.Prefix:2 Tags:47
[45
.CORSRules:49
[50
.AllowedMethods:51! AllowedOrigins:52! ID:2 AllowedHeaders:53 ExposeHeaders:54 MaxAgeSeconds:55
[2
[2
[2
[2
n
.ServerSideEncryptionConfiguration:57
.Rules:58!
[59
.ApplyServerSideEncryptionByDefault:60 BucketKeyEnabled:7 BlockedEncryptionTypes:61
.SSEAlgorithm:6! KMSMasterKeyID:2
.EncryptionType:62
[63
eNONE SSE-C
.IntelligentTieringConfiguration:65
.Id:2! Status:26! Tierings:66! Filter:69
[67
.Days:55! AccessTier:68!
eARCHIVE_ACCESS DEEP_ARCHIVE_ACCESS
.Prefix:2 Tag:45 And:70
.Prefix:2 Tags:47
.InventoryConfiguration:72
.Destination:73! IsEnabled:7! Id:2! IncludedObjectVersions:79! Schedule:80! Filter:82 OptionalFields:83
.S3BucketDestination:74!
.Bucket:2! Format:75! AccountId:2 Prefix:2 Encryption:76
eCSV ORC Parquet
.SSES3:77 SSEKMS:78
.
.KeyId:2!
eAll Current
.Frequency:81!
eDaily Weekly
.Prefix:2!
[84
eSize LastModifiedDate StorageClass ETag IsMultipartUploaded ReplicationStatus EncryptionStatus ObjectLockRetainUntilDate ObjectLockMode ObjectLockLegalHoldStatus ObjectLockEventHoldStatus ObjectLockEventHoldDuration IntelligentTieringAccessTier BucketKeyStatus ChecksumAlgorithm ObjectAccessControlList ObjectOwner LifecycleExpirationDate IntelligentTieringReferenceDate
.Rules:86
[87
.Prefix:2! Status:26! Expiration:88 ID:2 Transition:89 NoncurrentVersionTransition:91 NoncurrentVersionExpiration:92 AbortIncompleteMultipartUpload:93
.Date:2 Days:55 ExpiredObjectDeleteMarker:7
.Date:2 Days:55 StorageClass:90
eGLACIER STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING DEEP_ARCHIVE GLACIER_IR
.NoncurrentDays:55 StorageClass:90 NewerNoncurrentVersions:55
.NoncurrentDays:55 NewerNoncurrentVersions:55
.DaysAfterInitiation:55
.Rules:95 TransitionDefaultMinimumObjectSize:101
[96
.Status:26! Expiration:88 ID:2 Prefix:2 Filter:97 Transitions:99 NoncurrentVersionTransitions:100 NoncurrentVersionExpiration:92 AbortIncompleteMultipartUpload:93
.Prefix:2 Tag:45 ObjectSizeGreaterThan:55 ObjectSizeLessThan:55 And:98
.Prefix:2 Tags:47 ObjectSizeGreaterThan:55 ObjectSizeLessThan:55
[89
[91
evaries_by_storage_class all_storage_classes_128K
.LocationConstraint:103
eaf-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 EU eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-2 us-gov-east-1 us-gov-west-1 us-west-1 us-west-2
.LoggingEnabled:105
.TargetBucket:2! TargetPrefix:2! TargetGrants:106 TargetObjectKeyFormat:109
[107
.Grantee:33 Permission:108
eFULL_CONTROL READ WRITE
.SimplePrefix:110 PartitionedPrefix:111
.
.PartitionDateSource:112
eEventTime DeliveryTime
.GetBucketMetadataConfigurationResult:114
.MetadataConfigurationResult:115!
.DestinationResult:116! JournalTableConfigurationResult:118 InventoryTableConfigurationResult:122 AnnotationTableConfigurationResult:123
.TableBucketType:117 TableBucketArn:2 TableNamespace:2
eaws customer
.TableStatus:2! TableName:2! RecordExpiration:119! Error:121 TableArn:2
.Expiration:120! Days:55
eENABLED DISABLED
.ErrorCode:2 ErrorMessage:2
.ConfigurationState:120! TableStatus:2 Error:121 TableName:2 TableArn:2
.ConfigurationState:120! TableStatus:2 Error:121 TableName:2 TableArn:2 Role:2
.GetBucketMetadataTableConfigurationResult:125
.MetadataTableConfigurationResult:126! Status:2! Error:121
.S3TablesDestinationResult:127!
.TableBucketArn:2! TableName:2! TableArn:2! TableNamespace:2!
.MetricsConfiguration:129
.Id:2! Filter:130
.Prefix:2 Tag:45 AccessPointArn:2 And:131
.Prefix:2 Tags:47 AccessPointArn:2
.TopicConfiguration:133 QueueConfiguration:136 CloudFunctionConfiguration:137
.Id:2 Events:134 Event:135 Topic:2
[135
es3:ReducedRedundancyLostObject s3:ObjectCreated:* s3:ObjectCreated:Put s3:ObjectCreated:Post s3:ObjectCreated:Copy s3:ObjectCreated:CompleteMultipartUpload s3:ObjectRemoved:* s3:ObjectRemoved:Delete s3:ObjectRemoved:DeleteMarkerCreated s3:ObjectRestore:* s3:ObjectRestore:Post s3:ObjectRestore:Completed s3:Replication:* s3:Replication:OperationFailedReplication s3:Replication:OperationNotTracked s3:Replication:OperationMissedThreshold s3:Replication:OperationReplicatedAfterThreshold s3:ObjectRestore:Delete s3:LifecycleTransition s3:IntelligentTiering s3:ObjectAcl:Put s3:LifecycleExpiration:* s3:LifecycleExpiration:Delete s3:LifecycleExpiration:DeleteMarkerCreated s3:ObjectTagging:* s3:ObjectTagging:Put s3:ObjectTagging:Delete s3:ObjectAnnotation:* s3:ObjectAnnotation:Put s3:ObjectAnnotation:Delete s3:ObjectRetention:Put
.Id:2 Event:135 Events:134 Queue:2
.Id:2 Event:135 Events:134 CloudFunction:2 InvocationRole:2
.TopicConfigurations:139 QueueConfigurations:146 LambdaFunctionConfigurations:148 EventBridgeConfiguration:150
[140
.TopicArn:2! Events:134! Id:2 Filter:141
.Key:142
.FilterRules:143
[144
.Name:145 Value:2
eprefix suffix
[147
.QueueArn:2! Events:134! Id:2 Filter:141
[149
.LambdaFunctionArn:2! Events:134! Id:2 Filter:141
.
.OwnershipControls:152
.Rules:153!
[154
.ObjectOwnership:155!
eBucketOwnerPreferred ObjectWriter BucketOwnerEnforced
.Policy:2
.PolicyStatus:158
.IsPublic:7
.ReplicationConfiguration:160
.Role:2! Rules:161!
[162
.Status:26! Destination:163! ID:2 Priority:55 Prefix:2 Filter:171 SourceSelectionCriteria:173 ExistingObjectReplication:176 DeleteMarkerReplication:177
.Bucket:2! Account:2 StorageClass:164 AccessControlTranslation:165 EncryptionConfiguration:167 ReplicationTime:168 Metrics:170
eSTANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE FSX_OPENZFS FSX_ONTAP AWS_BACKUP_WARM AWS_BACKUP_LOW_COST_WARM
.Owner:166!
eDestination
.ReplicaKmsKeyID:2
.Status:26! Time:169!
.Minutes:55
.Status:26! EventThreshold:169
.Prefix:2 Tag:45 And:172
.Prefix:2 Tags:47
.SseKmsEncryptedObjects:174 ReplicaModifications:175
.Status:26!
.Status:26!
.Status:26!
.Status:26
.Payer:179
eRequester BucketOwner
.TagSet:47!
.Status:28 MFADelete:26
.RedirectAllRequestsTo:183 IndexDocument:185 ErrorDocument:186 RoutingRules:187
.HostName:2! Protocol:184
ehttp https
.Suffix:2!
.Key:4!
[188
.Redirect:189! Condition:190
.HostName:2 HttpRedirectCode:2 Protocol:184 ReplaceKeyPrefixWith:2 ReplaceKeyWith:2
.HttpErrorCodeReturnedEquals:2 KeyPrefixEquals:2
.Body:2 DeleteMarker:7 AcceptRanges:2 Expiration:2 Restore:2 LastModified:2 ContentLength:55 ETag:2 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 ChecksumType:5 MissingMeta:55 VersionId:2 CacheControl:2 ContentDisposition:2 ContentEncoding:2 ContentLanguage:2 ContentRange:2 ContentType:2 Expires:2 WebsiteRedirectLocation:2 ServerSideEncryption:6 Metadata:192 SSECustomerAlgorithm:2 SSECustomerKeyMD5:2 SSEKMSKeyId:2 BucketKeyEnabled:7 StorageClass:164 RequestCharged:1 ReplicationStatus:193 PartsCount:55 TagCount:55 ObjectLockMode:194 ObjectLockRetainUntilDate:2 ObjectLockLegalHoldStatus:195 ObjectLockEventHold:195 ObjectLockEventHoldDurationDays:55 ObjectLockEventHoldDurationYears:55
{2
eCOMPLETE PENDING FAILED REPLICA COMPLETED
eGOVERNANCE COMPLIANCE
eON OFF
.Owner:30 Grants:31 RequestCharged:1
.AnnotationPayload:2 ObjectVersionId:2 LastModified:2 ContentLength:55 ETag:2 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 ChecksumType:5 ServerSideEncryption:6 RequestCharged:1 ReplicationStatus:193
.DeleteMarker:7 LastModified:2 VersionId:2 RequestCharged:1 ETag:2 Checksum:199 ObjectParts:200 StorageClass:164 ObjectSize:55
.ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 ChecksumType:5
.TotalPartsCount:55 PartNumberMarker:55 NextPartNumberMarker:55 MaxParts:55 IsTruncated:7 Parts:201
[202
.PartNumber:55 Size:55 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2
.LegalHold:204
.Status:195
.ObjectLockConfiguration:206
.ObjectLockEnabled:207 Rule:208
eEnabled
.DefaultRetention:209
.Mode:194 Days:55 Years:55 DefaultEventHold:210
.Days:55 Years:55
.Retention:212
.Mode:194 RetainUntilDate:2 EventHold:195 EventHoldDuration:210
.TagSet:47! VersionId:2
.Body:2 RequestCharged:1
.PublicAccessBlockConfiguration:216
.BlockPublicAcls:7 IgnorePublicAcls:7 BlockPublicPolicy:7 RestrictPublicBuckets:7
.BucketArn:11 BucketLocationType:218 BucketLocationName:2 BucketRegion:219 AccessPointAlias:7
eAvailabilityZone LocalZone
s0,20
.DeleteMarker:7 AcceptRanges:2 Expiration:2 Restore:2 ArchiveStatus:68 LastModified:2 ContentLength:55 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 ChecksumType:5 ETag:2 MissingMeta:55 VersionId:2 CacheControl:2 ContentDisposition:2 ContentEncoding:2 ContentLanguage:2 ContentType:2 ContentRange:2 Expires:2 WebsiteRedirectLocation:2 ServerSideEncryption:6 Metadata:192 SSECustomerAlgorithm:2 SSECustomerKeyMD5:2 SSEKMSKeyId:2 BucketKeyEnabled:7 StorageClass:164 RequestCharged:1 ReplicationStatus:193 PartsCount:55 TagCount:55 ObjectLockMode:194 ObjectLockRetainUntilDate:2 ObjectLockLegalHoldStatus:195 ObjectLockEventHold:195 ObjectLockEventHoldDurationDays:55 ObjectLockEventHoldDurationYears:55
.IsTruncated:7 ContinuationToken:2 NextContinuationToken:2 AnalyticsConfigurationList:222
[37
.IsTruncated:7 ContinuationToken:2 NextContinuationToken:2 IntelligentTieringConfigurationList:224
[65
.ContinuationToken:2 InventoryConfigurationList:226 IsTruncated:7 NextContinuationToken:2
[72
.IsTruncated:7 ContinuationToken:2 NextContinuationToken:2 MetricsConfigurationList:228
[129
.Buckets:230 Owner:30 ContinuationToken:2 Prefix:2
[231
.Name:2 CreationDate:2 BucketRegion:2 BucketArn:11
.Buckets:230 ContinuationToken:233
s0,1024
.Bucket:2 KeyMarker:2 UploadIdMarker:2 NextKeyMarker:2 Prefix:2 Delimiter:2 NextUploadIdMarker:2 MaxUploads:55 IsTruncated:7 Uploads:235 CommonPrefixes:238 EncodingType:240 RequestCharged:1
[236
.UploadId:2 Key:4 Initiated:2 StorageClass:164 Owner:30 Initiator:237 ChecksumAlgorithm:13 ChecksumType:5 VersionId:2
.ID:2 DisplayName:2
[239
.Prefix:2
eurl
.Annotations:242 Bucket:2 Key:4 ObjectVersionId:2 AnnotationPrefix:2 MaxAnnotationResults:245 AnnotationCount:55 ContinuationToken:2 NextContinuationToken:2 RequestCharged:1
[243
.AnnotationName:2! LastModified:2! Size:55! ETag:2 ChecksumAlgorithm:244 ReplicationStatus:193
[13
n1,1000
.IsTruncated:7 KeyMarker:2 VersionIdMarker:2 NextKeyMarker:2 NextVersionIdMarker:2 Versions:247 DeleteMarkers:251 Name:2 Prefix:2 Delimiter:2 MaxKeys:55 CommonPrefixes:238 EncodingType:240 RequestCharged:1
[248
.ETag:2 ChecksumAlgorithm:244 ChecksumType:5 Size:55 StorageClass:249 Key:4 VersionId:2 IsLatest:7 LastModified:2 Owner:30 RestoreStatus:250
eSTANDARD
.IsRestoreInProgress:7 RestoreExpiryDate:2
[252
.Owner:30 Key:4 VersionId:2 IsLatest:7 LastModified:2
.IsTruncated:7 Marker:2 NextMarker:2 Contents:254 Name:2 Prefix:2 Delimiter:2 MaxKeys:55 CommonPrefixes:238 EncodingType:240 RequestCharged:1
[255
.Key:4 LastModified:2 ETag:2 ChecksumAlgorithm:244 ChecksumType:5 Size:55 StorageClass:256 Owner:30 RestoreStatus:250
eSTANDARD REDUCED_REDUNDANCY GLACIER STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE FSX_OPENZFS FSX_ONTAP AWS_BACKUP_WARM AWS_BACKUP_LOW_COST_WARM
.IsTruncated:7 Contents:254 Name:2 Prefix:2 Delimiter:2 MaxKeys:55 CommonPrefixes:238 EncodingType:240 KeyCount:55 ContinuationToken:2 NextContinuationToken:2 StartAfter:2 RequestCharged:1
.AbortDate:2 AbortRuleId:2 Bucket:2 Key:4 UploadId:2 PartNumberMarker:55 NextPartNumberMarker:55 MaxParts:55 IsTruncated:7 Parts:259 Initiator:237 Owner:30 StorageClass:164 RequestCharged:1 ChecksumAlgorithm:13 ChecksumType:5 VersionId:2
[260
.PartNumber:55 LastModified:2 ETag:2 Size:55 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2
.TransitionDefaultMinimumObjectSize:101
.Expiration:2 ETag:2 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 ChecksumType:5 ServerSideEncryption:6 VersionId:2 SSECustomerAlgorithm:2 SSECustomerKeyMD5:2 SSEKMSKeyId:2 SSEKMSEncryptionContext:2 BucketKeyEnabled:7 Size:55 RequestCharged:1
.RequestCharged:1
.Key:4 AnnotationName:2 ObjectVersionId:2 ETag:2 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 ChecksumType:5 ServerSideEncryption:6 RequestCharged:1
.RequestCharged:1
.RequestCharged:1
.RequestCharged:1
.VersionId:2
.
.RequestCharged:1 RestoreOutputPath:2
.Payload:272
.Records:273 Stats:274 Progress:276 Cont:278 End:279
.Payload:2
.Details:275
.BytesScanned:55 BytesProcessed:55 BytesReturned:55
.Details:277
.BytesScanned:55 BytesProcessed:55 BytesReturned:55
.
.
.RequestCharged:1
.ServerSideEncryption:6 ETag:2 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2 SSECustomerAlgorithm:2 SSECustomerKeyMD5:2 SSEKMSKeyId:2 BucketKeyEnabled:7 RequestCharged:1 VersionId:2
.CopySourceVersionId:2 CopyPartResult:283 ServerSideEncryption:6 SSECustomerAlgorithm:2 SSECustomerKeyMD5:2 SSEKMSKeyId:2 BucketKeyEnabled:7 RequestCharged:1 VersionId:2
.ETag:2 LastModified:2 ChecksumCRC32:2 ChecksumCRC32C:2 ChecksumCRC64NVME:2 ChecksumSHA1:2 ChecksumSHA256:2 ChecksumSHA512:2 ChecksumMD5:2 ChecksumXXHASH64:2 ChecksumXXHASH3:2 ChecksumXXHASH128:2"#),
    ("sagemaker", "createEndpoint:0 createEndpointConfig:2 createHyperParameterTuningJob:3 createLabelingJob:5 createModel:7 createProcessingJob:8 createTrainingJob:9 createTransformJob:10 updateEndpoint:11", r#".EndpointArn:1!
s20,2048
.EndpointConfigArn:1!
.HyperParameterTuningJobArn:4!
s0,256
.LabelingJobArn:6!
s0,2048
.ModelArn:1!
.ProcessingJobArn:4!
.TrainingJobArn:4!
.TransformJobArn:4!
.EndpointArn:1!"#),
    ("scheduler", "createSchedule:0 createScheduleGroup:2 deleteSchedule:3 deleteScheduleGroup:4 getSchedule:5 getScheduleGroup:61 listScheduleGroups:63 listSchedules:66 listTagsForResource:70 tagResource:73 untagResource:74 updateSchedule:75", r#".ScheduleArn:1!
s1,1224
.ScheduleGroupArn:1!
.
.
.Arn:1 GroupName:6 Name:6 ScheduleExpression:7 StartDate:8 EndDate:8 Description:9 ScheduleExpressionTimezone:10 State:11 CreationDate:8 LastModificationDate:8 KmsKeyArn:12 Target:13 FlexibleTimeWindow:57 ActionAfterCompletion:60
s1,64
s1,256
s
s0,512
s1,50
eENABLED DISABLED
s1,2048
.Arn:14! RoleArn:14! DeadLetterConfig:15 RetryPolicy:16 Input:19 EcsParameters:20 EventBridgeParameters:46 EventBridgePutEventsV2Parameters:48 EventBridgePutRawEventsParameters:49 KinesisParameters:51 SageMakerPipelineParameters:52 SqsParameters:56
s1,1600
.Arn:14
.MaximumEventAgeInSeconds:17 MaximumRetryAttempts:18
n60,86400
n0,185
s1,
.TaskDefinitionArn:14! TaskCount:21 LaunchType:22 NetworkConfiguration:23 PlatformVersion:6 Group:28 CapacityProviderStrategy:29 EnableECSManagedTags:33 EnableExecuteCommand:33 PlacementConstraints:34 PlacementStrategy:38 PropagateTags:42 ReferenceId:43 Tags:44
n1,10
eEC2 FARGATE EXTERNAL
.AwsvpcConfiguration:24
.Subnets:25! SecurityGroups:27 AssignPublicIp:11
[26
s1,1000
[26
s1,255
[30
.CapacityProvider:28! Weight:31 Base:32
n0,1000
n0,100000
b
[35
.Type:36 Expression:37
edistinctInstance memberOf
s0,2000
[39
.Type:40 Field:41
erandom spread binpack
s0,255
eTASK_DEFINITION
s0,1024
[45
{7
.DetailType:47! Source:7!
s1,128
.DetailType:47! Source:7!
.Metadata:50
{19
.PartitionKey:7!
.PipelineParameterList:53
[54
.Name:7! Value:55!
s1,1024
.MessageGroupId:47
.Mode:58! MaximumWindowInMinutes:59
eOFF FLEXIBLE
n1,1440
eNONE DELETE
.Arn:1 Name:6 State:62 CreationDate:8 LastModificationDate:8
eACTIVE DELETING
.ScheduleGroups:64! NextToken:12
[65
.Arn:1 Name:6 State:62 CreationDate:8 LastModificationDate:8
.Schedules:67! NextToken:12
[68
.Arn:1 Name:6 GroupName:6 State:11 CreationDate:8 LastModificationDate:8 Target:69
.Arn:14!
.Tags:71
[72
.Key:47! Value:7!
.
.
.ScheduleArn:1!"#),
    ("secretsmanager", "associateCrossAccountReplica:0 batchGetSecretValue:3 cancelRotateSecret:16 createSecret:17 deleteResourcePolicy:22 deleteSecret:25 describeSecret:26 disassociateCrossAccountReplica:41 getRandomPassword:42 getResourcePolicy:44 getSecretValue:46 listResourcePolicies:47 listSecretVersionIds:50 listSecrets:54 putResourcePolicy:57 putSecretValue:58 removeRegionsFromReplication:59 replicateSecretToRegions:60 restoreSecret:61 rotateSecret:62 stopReplicationToReplica:63 updateSecret:64 updateSecretVersionStage:65 validateResourcePolicy:66", r#".ARN:1 CrossAccountReplicaARN:1 ReplicationStatus:2
s20,2048
eInSync Failed InProgress Pending Detached
.SecretValues:4 NextToken:12 Errors:13
[5
.ARN:1 Name:6 VersionId:7 SecretBinary:8 SecretString:9 VersionStages:10 CreatedDate:11
s1,256
s32,64
s1,
s1,65536
[6
s
s1,4096
[14
.SecretId:15 ErrorCode:11 Message:11
s1,2048
.ARN:1 Name:6 VersionId:7
.ARN:1 Name:6 VersionId:7 ReplicationStatus:18
[19
.Region:20 KmsKeyId:21 Status:2 StatusMessage:12 LastAccessedDate:11
s1,128
s0,2048
.ARN:1 Name:23 PolicyName:24
s1,512
s1,64
.ARN:1 Name:6 DeletionDate:11
.ARN:1 Name:6 Type:27 Description:28 KmsKeyId:21 RotationEnabled:29 RotationLambdaARN:21 RotationRules:30 ExternalSecretRotationMetadata:33 ExternalSecretRotationRoleArn:1 LastRotatedDate:11 LastChangedDate:11 LastAccessedDate:11 DeletedDate:11 NextRotationDate:11 Tags:35 VersionIdsToStages:37 OwningService:20 CreatedDate:11 PrimaryRegion:20 ReplicationStatus:18 CrossAccountPrimary:38 CrossAccountReplicas:39
s0,256
s,2048
b
.AutomaticallyAfterDays:31 Duration:32 ScheduleExpression:6
n1,1000
s2,3
[34
.Key:6 Value:15
[36
.Key:20 Value:27
{10
.PrimarySecretARN:1 ReplicationStatus:2 StatusMessage:12
[40
.ReplicaSecretARN:1 ReplicationRoleARN:1 ReplicationStatus:2 StatusMessage:12
.ARN:1 CrossAccountReplicaARN:1
.RandomPassword:43
s0,4096
.ARN:1 Name:23 ResourcePolicy:45 PolicyName:24
s1,20480
.ARN:1 Name:6 VersionId:7 SecretBinary:8 SecretString:9 VersionStages:10 CreatedDate:11
.ResourcePolicies:48! NextToken:12
[49
.PolicyName:24
.Versions:51 NextToken:12 ARN:1 Name:6
[52
.VersionId:7 VersionStages:10 LastAccessedDate:11 CreatedDate:11 KmsKeyIds:53
[21
.SecretList:55 NextToken:12
[56
.ARN:1 Name:6 Type:27 Description:28 KmsKeyId:21 RotationEnabled:29 RotationLambdaARN:21 RotationRules:30 ExternalSecretRotationMetadata:33 ExternalSecretRotationRoleArn:1 LastRotatedDate:11 LastChangedDate:11 LastAccessedDate:11 DeletedDate:11 NextRotationDate:11 Tags:35 SecretVersionsToStages:37 OwningService:20 CreatedDate:11 PrimaryRegion:20
.ARN:1 Name:23 PolicyName:24
.ARN:1 Name:6 VersionId:7 VersionStages:10
.ARN:1 ReplicationStatus:18
.ARN:1 ReplicationStatus:18
.ARN:1 Name:6
.ARN:1 Name:6 VersionId:7
.ARN:1
.ARN:1 Name:6 VersionId:7
.ARN:1 Name:6
.PolicyValidationPassed:29 ValidationErrors:67
[68
.CheckName:23 ErrorMessage:11"#),
    ("sesv2", "sendBulkEmail:0 sendEmail:5", r#".BulkEmailEntryResults:1!
[2
.Status:3 Error:4 MessageId:4
eSUCCESS MESSAGE_REJECTED MAIL_FROM_DOMAIN_NOT_VERIFIED CONFIGURATION_SET_NOT_FOUND TEMPLATE_NOT_FOUND ACCOUNT_SUSPENDED ACCOUNT_THROTTLED ACCOUNT_DAILY_QUOTA_EXCEEDED INVALID_SENDING_POOL_NAME ACCOUNT_SENDING_PAUSED CONFIGURATION_SET_SENDING_PAUSED INVALID_PARAMETER TRANSIENT_FAILURE FAILED
s
.MessageId:4"#),
    ("sfn", "createActivity:0 createStateMachine:3 createStateMachineAlias:4 deleteActivity:5 deleteStateMachine:6 deleteStateMachineAlias:7 deleteStateMachineVersion:8 describeActivity:9 describeExecution:15 describeMapRun:25 describeStateMachine:31 describeStateMachineAlias:44 describeStateMachineForExecution:47 getActivityTask:48 getExecutionHistory:50 listActivities:94 listExecutions:97 listMapRuns:101 listStateMachineAliases:104 listStateMachineVersions:107 listStateMachines:110 listTagsForResource:113 publishStateMachineVersion:117 redriveExecution:118 sendTaskFailure:119 sendTaskHeartbeat:120 sendTaskSuccess:121 startExecution:122 startSyncExecution:123 stopExecution:126 tagResource:127 testState:128 untagResource:134 updateMapRun:135 updateStateMachine:136 updateStateMachineAlias:137 validateStateMachineDefinition:138", r#".ActivityArn:1! CreationDate:2!
s1,256
s
.StateMachineArn:1! CreationDate:2! StateMachineVersionArn:1
.StateMachineAliasArn:1! CreationDate:2!
.
.
.
.
.ActivityArn:1! Name:10! CreationDate:2! EncryptionConfiguration:11
s1,80
.Type:12! KmsKeyId:13 KmsDataKeyReusePeriodSeconds:14
eAWS_OWNED_KEY CUSTOMER_MANAGED_KMS_KEY
s1,2048
n60,900
.ExecutionArn:1! StateMachineArn:1! Status:16! StartDate:2! Name:10 StopDate:2 Input:17 InputDetails:18 Output:17 OutputDetails:18 TraceHeader:20 MapRunArn:21 Error:20 Cause:22 StateMachineVersionArn:1 StateMachineAliasArn:1 RedriveCount:23 RedriveDate:2 RedriveStatus:24 RedriveStatusReason:17
eRUNNING SUCCEEDED FAILED TIMED_OUT ABORTED PENDING_REDRIVE
s,262144
.Included:19
b
s0,256
s1,2000
s0,32768
n
eREDRIVABLE NOT_REDRIVABLE REDRIVABLE_BY_MAP_RUN
.MapRunArn:21! ExecutionArn:1! Status:26! StartDate:2! MaxConcurrency:27! ToleratedFailurePercentage:28! ToleratedFailureCount:27! ItemCounts:29! ExecutionCounts:30! StopDate:2 RedriveCount:23 RedriveDate:2
eRUNNING SUCCEEDED FAILED ABORTED
n0,
n0,100
.Pending:27! Running:27! Succeeded:27! Failed:27! TimedOut:27! Aborted:27! Total:27! ResultsWritten:27! FailuresNotRedrivable:23 PendingRedrive:23
.Pending:27! Running:27! Succeeded:27! Failed:27! TimedOut:27! Aborted:27! Total:27! ResultsWritten:27! FailuresNotRedrivable:23 PendingRedrive:23
.StateMachineArn:1! Name:10! Definition:32! RoleArn:1! Type:33! CreationDate:2! Status:34 LoggingConfiguration:35 TracingConfiguration:40 Label:2 RevisionId:2 Description:41 EncryptionConfiguration:11 VariableReferences:42
s1,1048576
eSTANDARD EXPRESS
eACTIVE DELETING
.Level:36 IncludeExecutionData:19 Destinations:37
eALL ERROR FATAL OFF
[38
.CloudWatchLogsLogGroup:39
.LogGroupArn:1
.Enabled:19
s,256
{43
[2
.StateMachineAliasArn:1 Name:10 Description:41 RoutingConfiguration:45 CreationDate:2 UpdateDate:2
[46
.StateMachineVersionArn:1! Weight:28!
.StateMachineArn:1! Name:10! Definition:32! RoleArn:1! UpdateDate:2! LoggingConfiguration:35 TracingConfiguration:40 MapRunArn:21 Label:2 RevisionId:2 EncryptionConfiguration:11 VariableReferences:42
.TaskToken:13 Input:49
s,1048576
.Events:51! NextToken:93
[52
.Timestamp:2! Type:53! Id:23! PreviousEventId:23 ActivityFailedEventDetails:54 ActivityScheduleFailedEventDetails:55 ActivityScheduledEventDetails:56 ActivityStartedEventDetails:58 ActivitySucceededEventDetails:59 ActivityTimedOutEventDetails:60 TaskFailedEventDetails:61 TaskScheduledEventDetails:62 TaskStartFailedEventDetails:65 TaskStartedEventDetails:66 TaskSubmitFailedEventDetails:67 TaskSubmittedEventDetails:68 TaskSucceededEventDetails:69 TaskTimedOutEventDetails:70 ExecutionFailedEventDetails:71 ExecutionStartedEventDetails:72 ExecutionSucceededEventDetails:73 ExecutionAbortedEventDetails:74 ExecutionTimedOutEventDetails:75 ExecutionRedrivenEventDetails:76 MapStateStartedEventDetails:77 MapIterationStartedEventDetails:78 MapIterationSucceededEventDetails:78 MapIterationFailedEventDetails:78 MapIterationAbortedEventDetails:78 LambdaFunctionFailedEventDetails:79 LambdaFunctionScheduleFailedEventDetails:80 LambdaFunctionScheduledEventDetails:81 LambdaFunctionStartFailedEventDetails:82 LambdaFunctionSucceededEventDetails:83 LambdaFunctionTimedOutEventDetails:84 StateEnteredEventDetails:85 StateExitedEventDetails:86 MapRunStartedEventDetails:89 MapRunFailedEventDetails:90 MapRunRedrivenEventDetails:91 EvaluationFailedEventDetails:92
eActivityFailed ActivityScheduled ActivityScheduleFailed ActivityStarted ActivitySucceeded ActivityTimedOut ChoiceStateEntered ChoiceStateExited ExecutionAborted ExecutionFailed ExecutionStarted ExecutionSucceeded ExecutionTimedOut FailStateEntered LambdaFunctionFailed LambdaFunctionScheduled LambdaFunctionScheduleFailed LambdaFunctionStarted LambdaFunctionStartFailed LambdaFunctionSucceeded LambdaFunctionTimedOut MapIterationAborted MapIterationFailed MapIterationStarted MapIterationSucceeded MapStateAborted MapStateEntered MapStateExited MapStateFailed MapStateStarted MapStateSucceeded ParallelStateAborted ParallelStateEntered ParallelStateExited ParallelStateFailed ParallelStateStarted ParallelStateSucceeded PassStateEntered PassStateExited SucceedStateEntered SucceedStateExited TaskFailed TaskScheduled TaskStarted TaskStartFailed TaskStateAborted TaskStateEntered TaskStateExited TaskSubmitFailed TaskSubmitted TaskSucceeded TaskTimedOut WaitStateAborted WaitStateEntered WaitStateExited MapRunAborted MapRunFailed MapRunStarted MapRunSucceeded ExecutionRedriven MapRunRedriven EvaluationFailed
.Error:20 Cause:22
.Error:20 Cause:22
.Resource:1! Input:17 InputDetails:57 TimeoutInSeconds:23 HeartbeatInSeconds:23
.Truncated:19
.WorkerName:41
.Output:17 OutputDetails:57
.Error:20 Cause:22
.ResourceType:10! Resource:10! Error:20 Cause:22
.ResourceType:10! Resource:10! Region:10! Parameters:63! TimeoutInSeconds:23 HeartbeatInSeconds:23 TaskCredentials:64
s0,262144
.RoleArn:21
.ResourceType:10! Resource:10! Error:20 Cause:22
.ResourceType:10! Resource:10!
.ResourceType:10! Resource:10! Error:20 Cause:22
.ResourceType:10! Resource:10! Output:17 OutputDetails:57
.ResourceType:10! Resource:10! Output:17 OutputDetails:57
.ResourceType:10! Resource:10! Error:20 Cause:22
.Error:20 Cause:22
.Input:17 InputDetails:57 RoleArn:1 StateMachineAliasArn:1 StateMachineVersionArn:1
.Output:17 OutputDetails:57
.Error:20 Cause:22
.Error:20 Cause:22
.RedriveCount:23
.Length:27
.Name:10 Index:27
.Error:20 Cause:22
.Error:20 Cause:22
.Resource:1! Input:17 InputDetails:57 TimeoutInSeconds:23 TaskCredentials:64
.Error:20 Cause:22
.Output:17 OutputDetails:57
.Error:20 Cause:22
.Name:10! Input:17 InputDetails:57
.Name:10! Output:17 OutputDetails:57 AssignedVariables:87 AssignedVariablesDetails:88
{2
.Truncated:19
.MapRunArn:21
.Error:20 Cause:22
.MapRunArn:21 RedriveCount:23
.State:10! Error:20 Cause:22 Location:20
s1,1024
.Activities:95! NextToken:93
[96
.ActivityArn:1! Name:10! CreationDate:2!
.Executions:98! NextToken:100
[99
.ExecutionArn:1! StateMachineArn:1! Name:10! Status:16! StartDate:2! StopDate:2 MapRunArn:21 ItemCount:27 StateMachineVersionArn:1 StateMachineAliasArn:1 RedriveCount:23 RedriveDate:2
s1,3096
.MapRuns:102! NextToken:93
[103
.ExecutionArn:1! MapRunArn:21! StateMachineArn:1! StartDate:2! StopDate:2
.StateMachineAliases:105! NextToken:93
[106
.StateMachineAliasArn:21! CreationDate:2!
.StateMachineVersions:108! NextToken:93
[109
.StateMachineVersionArn:21! CreationDate:2!
.StateMachines:111! NextToken:93
[112
.StateMachineArn:1! Name:10! Type:33! CreationDate:2!
.Tags:114
[115
.Key:116 Value:20
s1,128
.CreationDate:2! StateMachineVersionArn:1!
.RedriveDate:2!
.
.
.
.ExecutionArn:1! StartDate:2!
.ExecutionArn:1! StartDate:2! StopDate:2! Status:124! StateMachineArn:1 Name:10 Error:20 Cause:22 Input:17 InputDetails:18 Output:17 OutputDetails:18 TraceHeader:20 BillingDetails:125
eSUCCEEDED FAILED TIMED_OUT
.BilledMemoryUsedInMB:27 BilledDurationInMilliseconds:27
.StopDate:2!
.
.Output:17 Error:20 Cause:22 InspectionData:129 NextState:10 Status:133
.Input:17 AfterArguments:17 AfterInputPath:17 AfterParameters:17 Result:17 AfterResultSelector:17 AfterResultPath:17 Request:130 Response:131 Variables:17 ErrorDetails:132 AfterItemsPath:17 AfterItemSelector:17 AfterItemBatcher:17 AfterItemsPointer:17 ToleratedFailureCount:27 ToleratedFailurePercentage:28 MaxConcurrency:27
.Protocol:2 Method:2 Url:2 Headers:2 Body:2
.Protocol:2 StatusCode:2 StatusMessage:2 Headers:2 Body:2
.CatchIndex:27 RetryIndex:27 RetryBackoffIntervalSeconds:27
eSUCCEEDED FAILED RETRIABLE CAUGHT_ERROR
.
.
.UpdateDate:2! RevisionId:2 StateMachineVersionArn:1
.UpdateDate:2!
.Result:139! Diagnostics:140! Truncated:19
eOK FAIL
[141
.Severity:142! Code:2! Message:2! Location:2
eERROR WARNING"#),
    ("sns", "checkIfPhoneNumberIsOptedOut:0 confirmSubscription:2 createPlatformApplication:4 createPlatformEndpoint:5 createSMSSandboxPhoneNumber:6 createTopic:7 deleteSMSSandboxPhoneNumber:8 getDataProtectionPolicy:9 getEndpointAttributes:10 getPlatformApplicationAttributes:12 getSMSAttributes:13 getSMSSandboxAccountStatus:14 getSubscriptionAttributes:15 getTopicAttributes:17 listEndpointsByPlatformApplication:19 listOriginationNumbers:22 listPhoneNumbersOptedOut:29 listPlatformApplications:31 listSMSSandboxPhoneNumbers:34 listSubscriptions:39 listSubscriptionsByTopic:42 listTagsForResource:43 listTopics:48 optInPhoneNumber:51 publish:52 publishBatch:53 setSMSAttributes:58 subscribe:59 tagResource:60 untagResource:61 verifySMSSandboxPhoneNumber:62", r#".IsOptedOut:1
b
.SubscriptionArn:3
s
.PlatformApplicationArn:3
.EndpointArn:3
.
.TopicArn:3
.
.DataProtectionPolicy:3
.Attributes:11
{3
.Attributes:11
.Attributes:11
.IsInSandbox:1!
.Attributes:16
{3
.Attributes:18
{3
.Endpoints:20 NextToken:3
[21
.EndpointArn:3 Attributes:11
.NextToken:3 PhoneNumbers:23
[24
.CreatedAt:3 PhoneNumber:3 Status:3 Iso2CountryCode:25 RouteType:26 NumberCapabilities:27
s,2
eTransactional Promotional Premium
[28
eSMS MMS VOICE
.PhoneNumbers:30 NextToken:3
[3
.PlatformApplications:32 NextToken:3
[33
.PlatformApplicationArn:3 Attributes:11
.PhoneNumbers:35! NextToken:3
[36
.PhoneNumber:37 Status:38
s,20
ePending Verified
.Subscriptions:40 NextToken:3
[41
.SubscriptionArn:3 Owner:3 Protocol:3 Endpoint:3 TopicArn:3
.Subscriptions:40 NextToken:3
.Tags:44
[45
.Key:46! Value:47!
s1,128
s0,256
.Topics:49 NextToken:3
[50
.TopicArn:3
.
.MessageId:3 SequenceNumber:3
.Successful:54 Failed:56
[55
.Id:3 MessageId:3 SequenceNumber:3
[57
.Id:3! Code:3! SenderFault:1! Message:3
.
.SubscriptionArn:3
.
.
."#),
    ("sqs", "cancelMessageMoveTask:0 changeMessageVisibilityBatch:2 createQueue:9 deleteMessageBatch:10 getQueueAttributes:13 getQueueUrl:15 listDeadLetterSourceQueues:16 listMessageMoveTasks:18 listQueueTags:21 listQueues:23 receiveMessage:24 sendMessage:32 sendMessageBatch:33 startMessageMoveTask:36", r#".ApproximateNumberOfMessagesMoved:1
n
.Successful:3! Failed:6!
[4
.Id:5!
s
[7
.Id:5! SenderFault:8! Code:5! Message:5
b
.QueueUrl:5
.Successful:11! Failed:6!
[12
.Id:5!
.Attributes:14
{5
.QueueUrl:5
.QueueUrls:17! NextToken:5
[5
.Results:19
[20
.TaskHandle:5 Status:5 SourceArn:5 DestinationArn:5 MaxNumberOfMessagesPerSecond:1 ApproximateNumberOfMessagesMoved:1 ApproximateNumberOfMessagesToMove:1 FailureReason:5 StartedTimestamp:1
.Tags:22
{5
.QueueUrls:17 NextToken:5
.Messages:25
[26
.MessageId:5 ReceiptHandle:5 MD5OfBody:5 Body:5 Attributes:27 MD5OfMessageAttributes:5 MessageAttributes:28
{5
{29
.DataType:5! StringValue:5 BinaryValue:5 StringListValues:30 BinaryListValues:31
[5
[5
.MD5OfMessageBody:5 MD5OfMessageAttributes:5 MD5OfMessageSystemAttributes:5 MessageId:5 SequenceNumber:5
.Successful:34! Failed:6!
[35
.Id:5! MessageId:5! MD5OfMessageBody:5! MD5OfMessageAttributes:5 MD5OfMessageSystemAttributes:5 SequenceNumber:5
.TaskHandle:5"#),
    ("ssm", "getAutomationExecution:0 getCommandInvocation:50 getParameter:58 getParameters:63 getParametersByPath:66 putParameter:67 sendCommand:69 startAutomationExecution:83", r#".AutomationExecution:1
.AutomationExecutionId:2 DocumentName:3 DocumentVersion:3 ExecutionStartTime:3 ExecutionEndTime:3 AutomationExecutionStatus:4 StepExecutions:5 StepExecutionsTruncated:13 Parameters:9 Outputs:9 FailureMessage:3 WarningMessage:3 Mode:36 ParentAutomationExecutionId:2 ExecutedBy:3 CurrentStepName:3 CurrentAction:3 TargetParameterName:37 Targets:16 TargetMaps:38 ResolvedTargets:41 MaxConcurrency:23 MaxErrors:23 Target:3 TargetLocations:43 ProgressCounters:44 AlarmConfiguration:25 TriggeredAlarms:32 TargetLocationsURL:3 AutomationSubtype:45 ScheduledTime:3 Runbooks:46 OpsItemId:3 AssociationId:3 ChangeRequestName:48 Variables:9 TargetsSummary:49
s36,36
s
ePending InProgress Waiting Success TimedOut Cancelling Cancelled Failed PendingApproval Approved Rejected Scheduled RunbookInProgress PendingChangeCalendarOverride ChangeCalendarOverrideApproved ChangeCalendarOverrideRejected CompletedWithSuccess CompletedWithFailure Exited
[6
.StepName:3 Action:3 TimeoutSeconds:7 OnFailure:3 MaxAttempts:7 ExecutionStartTime:3 ExecutionEndTime:3 StepStatus:4 ResponseCode:3 Inputs:8 Outputs:9 Response:3 FailureMessage:3 WarningMessage:3 FailureDetails:12 StepExecutionId:3 OverriddenParameters:9 IsEnd:13 NextStep:3 IsCritical:13 ValidNextSteps:14 Targets:16 TargetLocation:20 TriggeredAlarms:32 ParentStepDetails:35
n
{3
{10
[11
s1,512
.FailureStage:3 FailureType:3 Details:9
b
[15
s1,65535
[17
.Key:18 Values:19
s1,163
[3
.Accounts:21 Regions:22 TargetLocationMaxConcurrency:23 TargetLocationMaxErrors:23 ExecutionRoleName:24 TargetLocationAlarmConfiguration:25 IncludeChildOrganizationUnits:13 ExcludeAccounts:29 Targets:31 TargetsMaxConcurrency:23 TargetsMaxErrors:23
[3
[3
s1,7
s1,64
.Alarms:26! IgnorePollAlarmFailure:13
[27
.Name:28!
s1,255
[30
s6,68
[17
[33
.Name:28! State:34!
eUNKNOWN ALARM
.StepExecutionId:3 StepName:3 Action:3 Iteration:7 IteratorValue:3
eAuto Interactive
s1,50
[39
{40
[37
.ParameterValues:42 Truncated:13
[3
[20
.TotalSteps:7 SuccessSteps:7 FailedSteps:7 CancelledSteps:7 TimedOutSteps:7
eChangeRequest AccessRequest
[47
.DocumentName:3! DocumentVersion:3 Parameters:9 TargetParameterName:37 Targets:16 TargetMaps:38 MaxConcurrency:23 MaxErrors:23 TargetLocations:43
s1,1024
.TotalCount:7 StartedCount:7 CompletedCount:7 SuccessfulCount:7 FailedCount:7
.CommandId:2 InstanceId:3 Comment:51 DocumentName:3 DocumentVersion:3 PluginName:52 ResponseCode:7 ExecutionStartDateTime:3 ExecutionElapsedTime:3 ExecutionEndDateTime:3 Status:53 StatusDetails:54 StandardOutputContent:55 StandardOutputUrl:3 StandardErrorContent:56 StandardErrorUrl:3 CloudWatchOutputConfig:57
s,100
s4,
ePending InProgress Delayed Success Cancelled TimedOut Failed Cancelling
s0,100
s,24000
s,8000
.CloudWatchLogGroupName:11 CloudWatchOutputEnabled:13
.Parameter:59
.Name:60 Type:61 Value:3 Version:7 Selector:62 SourceResult:3 LastModifiedDate:3 ARN:3 DataType:62
s1,2048
eString StringList SecureString
s0,128
.Parameters:64 InvalidParameters:65
[59
[60
.Parameters:64 NextToken:3
.Version:7 Tier:68
eStandard Advanced Intelligent-Tiering
.Command:70
.CommandId:2 DocumentName:3 DocumentVersion:3 Comment:51 ExpiresAfter:3 Parameters:71 InstanceIds:73 Targets:16 RequestedDateTime:3 Status:74 StatusDetails:54 OutputS3Region:75 OutputS3BucketName:76 OutputS3KeyPrefix:77 MaxConcurrency:23 MaxErrors:23 TargetCount:7 CompletedCount:7 ErrorCount:7 DeliveryTimedOutCount:7 ServiceRole:3 NotificationConfig:78 CloudWatchOutputConfig:57 TimeoutSeconds:82 AlarmConfiguration:25 TriggeredAlarms:32
{72
[3
[3
ePending InProgress Success Cancelled Failed TimedOut Cancelling
s3,20
s3,63
s,500
.NotificationArn:3 NotificationEvents:79 NotificationType:81
[80
eAll InProgress Success TimedOut Cancelled Failed
eCommand Invocation
n30,2592000
.AutomationExecutionId:2"#),
    ("sts", "assumeRole:0 assumeRoleWithSAML:9 assumeRoleWithWebIdentity:10 assumeRoot:12 decodeAuthorizationMessage:13 getAccessKeyInfo:14 getCallerIdentity:15 getDelegatedAccessToken:16 getFederationToken:17 getSessionToken:19 getWebIdentityToken:20", r#".Credentials:1 AssumedRoleUser:4 PackedPolicySize:7 SourceIdentity:8 SessionTokenUtilization:7 SessionTokenSize:7
.AccessKeyId:2! SecretAccessKey:3! SessionToken:3! Expiration:3!
s16,128
s
.AssumedRoleId:5! Arn:6!
s2,193
s20,2048
n0,
s2,64
.Credentials:1 AssumedRoleUser:4 PackedPolicySize:7 Subject:3 SubjectType:3 Issuer:3 Audience:3 NameQualifier:3 SourceIdentity:8 SessionTokenUtilization:7 SessionTokenSize:7
.Credentials:1 SubjectFromWebIdentityToken:11 AssumedRoleUser:4 PackedPolicySize:7 Provider:3 Audience:3 SourceIdentity:8 SessionTokenUtilization:7 SessionTokenSize:7
s6,255
.Credentials:1 SourceIdentity:8 SessionTokenUtilization:7 SessionTokenSize:7
.DecodedMessage:3
.Account:3
.UserId:3 Account:3 Arn:6
.Credentials:1 PackedPolicySize:7 AssumedPrincipal:6
.Credentials:1 FederatedUser:18 PackedPolicySize:7 SessionTokenUtilization:7 SessionTokenSize:7
.FederatedUserId:5! Arn:6!
.Credentials:1 SessionTokenUtilization:7 SessionTokenSize:7
.WebIdentityToken:3 Expiration:3"#),
    ("textract", "analyzeDocument:0 analyzeExpense:29 analyzeID:44 createAdapter:52 createAdapterVersion:54 deleteAdapter:56 deleteAdapterVersion:57 detectDocumentText:58 getAdapter:59 getAdapterVersion:66 getDocumentAnalysis:77 getDocumentTextDetection:82 getExpenseAnalysis:83 getLendingAnalysis:84 getLendingAnalysisSummary:99 listAdapterVersions:111 listAdapters:114 listTagsForResource:117 startDocumentAnalysis:118 startDocumentTextDetection:120 startExpenseAnalysis:121 startLendingAnalysis:122 tagResource:123 untagResource:124 updateAdapter:125", r#".DocumentMetadata:1 Blocks:3 HumanLoopActivationOutput:25 AnalyzeDocumentModelVersion:7
.Pages:2
n0,
[4
.BlockType:5 Confidence:6 Text:7 TextType:8 RowIndex:2 ColumnIndex:2 RowSpan:2 ColumnSpan:2 Geometry:9 Id:7 Relationships:14 EntityTypes:18 SelectionStatus:20 Page:2 Query:21
eKEY_VALUE_SET PAGE LINE WORD TABLE CELL SELECTION_ELEMENT MERGED_CELL TITLE QUERY QUERY_RESULT SIGNATURE TABLE_TITLE TABLE_FOOTER LAYOUT_TEXT LAYOUT_TITLE LAYOUT_HEADER LAYOUT_FOOTER LAYOUT_SECTION_HEADER LAYOUT_PAGE_NUMBER LAYOUT_LIST LAYOUT_FIGURE LAYOUT_TABLE LAYOUT_KEY_VALUE
n0,100
s
eHANDWRITING PRINTED
.BoundingBox:10 Polygon:12 RotationAngle:11
.Width:11 Height:11 Left:11 Top:11
n
[13
.X:11 Y:11
[15
.Type:16 Ids:17
eVALUE CHILD COMPLEX_FEATURES MERGED_CELL TITLE ANSWER TABLE TABLE_TITLE TABLE_FOOTER
[7
[19
eKEY VALUE COLUMN_HEADER TABLE_TITLE TABLE_FOOTER TABLE_SECTION_TITLE TABLE_SUMMARY STRUCTURED_TABLE SEMI_STRUCTURED_TABLE
eSELECTED NOT_SELECTED
.Text:22! Alias:22 Pages:23
s1,200
[24
s1,9
.HumanLoopArn:26 HumanLoopActivationReasons:27 HumanLoopActivationConditionsEvaluationResults:28
s,256
[7
s,10240
.DocumentMetadata:1 ExpenseDocuments:30
[31
.ExpenseIndex:2 SummaryFields:32 LineItemGroups:40 Blocks:3
[33
.Type:34 LabelDetection:35 ValueDetection:35 PageNumber:2 Currency:36 GroupProperties:37
.Text:7 Confidence:6
.Text:7 Geometry:9 Confidence:6
.Code:7 Confidence:6
[38
.Types:39 Id:7
[7
[41
.LineItemGroupIndex:2 LineItems:42
[43
.LineItemExpenseFields:32
.IdentityDocuments:45 DocumentMetadata:1 AnalyzeIDModelVersion:7
[46
.DocumentIndex:2 IdentityDocumentFields:47 Blocks:3
[48
.Type:49 ValueDetection:49
.Text:7! NormalizedValue:50 Confidence:6
.Value:7 ValueType:51
eDATE
.AdapterId:53
s12,1011
.AdapterId:53 AdapterVersion:55
s1,128
.
.
.DocumentMetadata:1 Blocks:3 DetectDocumentTextModelVersion:7
.AdapterId:53 AdapterName:55 CreationTime:7 Description:60 FeatureTypes:61 AutoUpdate:63 Tags:64
s1,256
[62
eTABLES FORMS QUERIES SIGNATURES LAYOUT
eENABLED DISABLED
{65
s0,256
.AdapterId:53 AdapterVersion:55 CreationTime:7 FeatureTypes:61 Status:67 StatusMessage:60 DatasetConfig:68 KMSKeyId:72 OutputConfig:73 EvaluationMetrics:74 Tags:64
eACTIVE AT_RISK DEPRECATED CREATION_ERROR CREATION_IN_PROGRESS
.ManifestS3Object:69
.Bucket:70 Name:71 Version:71
s3,255
s1,1024
s1,2048
.S3Bucket:70! S3Prefix:71
[75
.Baseline:76 AdapterVersion:76 FeatureType:62
.F1Score:11 Precision:11 Recall:11
.DocumentMetadata:1 JobStatus:78 NextToken:71 Blocks:3 Warnings:79 StatusMessage:7 AnalyzeDocumentModelVersion:7
eIN_PROGRESS SUCCEEDED FAILED PARTIAL_SUCCESS
[80
.ErrorCode:7 Pages:81
[2
.DocumentMetadata:1 JobStatus:78 NextToken:71 Blocks:3 Warnings:79 StatusMessage:7 DetectDocumentTextModelVersion:7
.DocumentMetadata:1 JobStatus:78 NextToken:71 ExpenseDocuments:30 Warnings:79 StatusMessage:7 AnalyzeExpenseModelVersion:7
.DocumentMetadata:1 JobStatus:78 NextToken:71 Results:85 Warnings:79 StatusMessage:7 AnalyzeLendingModelVersion:7
[86
.Page:2 PageClassification:87 Extractions:90
.PageType:88! PageNumber:88!
[89
.Value:7 Confidence:6
[91
.LendingDocument:92 ExpenseDocument:31 IdentityDocument:46
.LendingFields:93 SignatureDetections:97
[94
.Type:7 KeyDetection:95 ValueDetections:96
.Text:7 SelectionStatus:20 Geometry:9 Confidence:6
[95
[98
.Confidence:6 Geometry:9
.DocumentMetadata:1 JobStatus:78 Summary:100 Warnings:79 StatusMessage:7 AnalyzeLendingModelVersion:7
.DocumentGroups:101 UndetectedDocumentTypes:110
[102
.Type:7 SplitDocuments:103 DetectedSignatures:106 UndetectedSignatures:108
[104
.Index:2 Pages:105
[2
[107
.Page:2
[109
.Page:2
[7
.AdapterVersions:112 NextToken:71
[113
.AdapterId:53 AdapterVersion:55 CreationTime:7 FeatureTypes:61 Status:67 StatusMessage:60
.Adapters:115 NextToken:71
[116
.AdapterId:53 AdapterName:55 CreationTime:7 FeatureTypes:61
.Tags:64
.JobId:119
s1,64
.JobId:119
.JobId:119
.JobId:119
.
.
.AdapterId:53 AdapterName:55 CreationTime:7 Description:60 FeatureTypes:61 AutoUpdate:63"#),
    ("transcribe", "getTranscriptionJob:0 startTranscriptionJob:43", r#".TranscriptionJob:1
.TranscriptionJobName:2 TranscriptionJobStatus:3 LanguageCode:4 MediaSampleRateHertz:5 MediaFormat:6 Media:7 Transcript:9 StartTime:10 CreationTime:10 CompletionTime:10 FailureReason:10 Settings:11 ModelSettings:16 JobExecutionSettings:17 ContentRedaction:19 IdentifyLanguage:12 IdentifyMultipleLanguages:12 LanguageOptions:24 IdentifiedLanguageScore:25 LanguageCodes:26 Tags:28 Subtitles:32 LanguageIdSettings:37 ToxicityDetection:39
s1,200
eQUEUED IN_PROGRESS FAILED COMPLETED
eaf-ZA ar-AE ar-SA am-ET cy-GB da-DK de-CH de-DE en-AB en-AU en-GB en-IE en-IN en-US en-WL es-ES es-MX es-US fa-AF fa-IR fr-CA fr-FR ga-IE gd-GB he-IL hi-IN ht-HT id-ID it-IT ja-JP jv-ID km-KH ko-KR my-MM ms-MY nl-NL pt-BR pt-PT ru-RU ta-IN te-IN tr-TR zh-CN zh-TW th-TH en-ZA en-NZ vi-VN sv-SE ab-GE ast-ES az-AZ ba-RU be-BY bg-BG bn-IN bs-BA ca-ES ckb-IQ ckb-IR cs-CZ cy-WL el-GR et-EE et-ET eu-ES fi-FI gl-ES gu-IN ha-NG hr-HR hu-HU hy-AM is-IS ka-GE kab-DZ kk-KZ kn-IN ky-KG lg-IN lt-LT lv-LV mhr-RU mi-NZ mk-MK ml-IN mn-MN mr-IN mt-MT no-NO ne-NP or-IN pa-IN pl-PL ps-AF ro-RO rw-RW si-LK sk-SK sl-SI so-SO sq-AL sr-RS su-ID sw-BI sw-KE sw-RW sw-TZ sw-UG tl-PH tt-RU ug-CN uk-UA uz-UZ wo-SN zh-HK zu-ZA
n8000,48000
emp3 mp4 wav flac ogg amr webm m4a
.MediaFileUri:8 RedactedMediaFileUri:8
s1,2000
.TranscriptFileUri:8 RedactedTranscriptFileUri:8
s
.VocabularyName:2 ShowSpeakerLabels:12 MaxSpeakerLabels:13 ChannelIdentification:12 ShowAlternatives:12 MaxAlternatives:14 VocabularyFilterName:2 VocabularyFilterMethod:15
b
n2,30
n2,10
eremove mask tag
.LanguageModelName:2
.AllowDeferredExecution:12 DataAccessRoleArn:18
s20,2048
.RedactionType:20! RedactionOutput:21! PiiEntityTypes:22
ePII
eredacted redacted_and_unredacted
[23
eBANK_ACCOUNT_NUMBER BANK_ROUTING CREDIT_DEBIT_NUMBER CREDIT_DEBIT_CVV CREDIT_DEBIT_EXPIRY PIN EMAIL ADDRESS NAME PHONE SSN DATE_TIME PASSPORT_NUMBER DRIVER_ID URL AGE USERNAME PASSWORD AWS_ACCESS_KEY AWS_SECRET_KEY IP_ADDRESS MAC_ADDRESS LICENSE_PLATE VEHICLE_IDENTIFICATION_NUMBER US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER CA_HEALTH_NUMBER CA_SOCIAL_INSURANCE_NUMBER INTERNATIONAL_BANK_ACCOUNT_NUMBER SWIFT_CODE ALL
[4
n
[27
.LanguageCode:4 DurationInSeconds:25
[29
.Key:30! Value:31!
s1,128
s0,256
.Formats:33 SubtitleFileUris:35 OutputStartIndex:36
[34
evtt srt
[8
n0,1
{38
.VocabularyName:2 VocabularyFilterName:2 LanguageModelName:2
[40
.ToxicityCategories:41!
[42
eALL
.TranscriptionJob:1"#),
    ("translate", "describeTextTranslationJob:0 startTextTranslationJob:23 translateText:24", r#".TextTranslationJobProperties:1
.JobId:2 JobName:3 JobStatus:4 JobDetails:5 SourceLanguageCode:7 TargetLanguageCodes:8 TerminologyNames:9 ParallelDataNames:9 Message:10 SubmittedTime:10 EndTime:10 InputDataConfig:11 OutputDataConfig:14 DataAccessRoleArn:18 Settings:19
s1,32
s1,256
eSUBMITTED IN_PROGRESS COMPLETED COMPLETED_WITH_ERROR FAILED STOP_REQUESTED STOPPED
.TranslatedDocumentsCount:6 DocumentsWithErrorsCount:6 InputDocumentsCount:6
n
s2,5
[7
[3
s
.S3Uri:12! ContentType:13!
s,1024
s,256
.S3Uri:12! EncryptionKey:15
.Type:16! Id:17!
eKMS
s1,400
s20,2048
.Formality:20 Profanity:21 Brevity:22
eFORMAL INFORMAL
eMASK
eON
.JobId:2 JobStatus:4
.TranslatedText:25! SourceLanguageCode:7! TargetLanguageCode:7! AppliedTerminologies:26 AppliedSettings:19
s,20000
[27
.Name:3 Terms:28
[29
.SourceText:30 TargetText:30
s,10000"#),
];
