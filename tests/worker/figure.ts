/** Says what was measured: `npm run bench -- committee` prints these lines. */
export function figure(text: string): void {
  console.log(`figure: ${text}`);
}
