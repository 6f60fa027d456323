import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Lines that `sha256sum --check` reads. */
export const checksumList = (
  files: readonly { readonly name: string; readonly sha256: string }[],
): string => files.map((file) => `${file.sha256}  ${file.name}\n`).join('');
