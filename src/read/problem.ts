/** What is wrong with an input: where, in one line what, and how to mend it. */
export type Problem = { readonly where: string; readonly message: string }

/** An input that cannot be read. Its message is one line that names the mend. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}

/** Who is told of what goes wrong and what was decided while reading. */
export type Listener = {
  /** The input, or a part of it, could not be read. */
  readonly problem: (problem: Problem) => void
  /** It was read, but something about it may surprise. */
  readonly warning: (problem: Problem) => void
  /** A decision worth telling to those who ask. */
  readonly note: (problem: Problem) => void
}

/** The message of a failed system call, in plain words. */
export function systemMessage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && plain[code]) || message || String(error)
}

const plain: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
}
