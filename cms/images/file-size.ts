/** Above this a page takes too long on a phone: 1 MB. */
export const largestBytes = 1_000_000;

/** Above this a picture is worth a look: 300 kB. */
export const largeBytes = 300_000;

/** `820 kB`, `1.4 MB`. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
