//! Names of AWS's own errors that are nearly right.

use crate::suggest;

/// What AWS raises where a function is called. Source: the errors of `Invoke` in botocore 1.43.11, lambda 2015-03-31; those of the
/// SDK, of the sandbox and the runtime: docs.aws.amazon.com, "Handling errors", 2025.
const KNOWN: &[&str] = &[
    "Lambda.AWSLambdaException",
    "Lambda.ClientExecutionTimeoutException",
    "Lambda.DurableExecutionAlreadyStartedException",
    "Lambda.EC2AccessDeniedException",
    "Lambda.EC2ThrottledException",
    "Lambda.EC2UnexpectedException",
    "Lambda.EFSIOException",
    "Lambda.EFSMountConnectivityException",
    "Lambda.EFSMountFailureException",
    "Lambda.EFSMountTimeoutException",
    "Lambda.ENILimitReachedException",
    "Lambda.InvalidParameterValueException",
    "Lambda.InvalidRequestContentException",
    "Lambda.InvalidRuntimeException",
    "Lambda.InvalidSecurityGroupIDException",
    "Lambda.InvalidSubnetIDException",
    "Lambda.InvalidZipFileException",
    "Lambda.KMSAccessDeniedException",
    "Lambda.KMSDisabledException",
    "Lambda.KMSInvalidStateException",
    "Lambda.KMSNotFoundException",
    "Lambda.NoPublishedVersionException",
    "Lambda.RecursiveInvocationException",
    "Lambda.RequestTooLargeException",
    "Lambda.ResourceConflictException",
    "Lambda.ResourceNotFoundException",
    "Lambda.ResourceNotReadyException",
    "Lambda.S3FilesMountConnectivityException",
    "Lambda.S3FilesMountFailureException",
    "Lambda.S3FilesMountTimeoutException",
    "Lambda.SdkClientException",
    "Lambda.SerializedRequestEntityTooLargeException",
    "Lambda.ServiceException",
    "Lambda.SnapStartException",
    "Lambda.SnapStartNotReadyException",
    "Lambda.SnapStartTimeoutException",
    "Lambda.SubnetIPAddressLimitReachedException",
    "Lambda.TooManyRequestsException",
    "Lambda.Unknown",
    "Lambda.UnsupportedMediaTypeException",
    "Runtime.ExitError",
    "Sandbox.Timedout",
];

/// The name that is meant by one of the same prefix that AWS does not have, as far as is known. A name is not misspelt because it is
/// not known: the list may lack new ones.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    let (prefix, own) = name.split_once('.')?;
    let known = || KNOWN.iter().filter_map(|known| Some((*known, known.strip_prefix(prefix)?.strip_prefix('.')?)));
    if KNOWN.contains(&name) {
        return None;
    }
    let near = suggest::misspelt(own, known().map(|(_, own)| own))?;
    known().find(|(_, own)| *own == near).map(|(known, _)| known)
}
