// Tells one error of the operating system from another.

/** True when `fout` is the operating system's error `code` (such as `ENOENT`). */
export function isErrno(fout: unknown, code: string): boolean {
  return fout instanceof Error && 'code' in fout && fout.code === code;
}
