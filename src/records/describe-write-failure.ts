/** Why the system refused to write, in words: `the disk is full`. */
export function describeWriteFailure(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EDQUOT') return 'the disk quota is used up';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EROFS') return 'the file system is read-only';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'the folder does not exist';
  return cause instanceof Error ? cause.message : String(cause);
}
