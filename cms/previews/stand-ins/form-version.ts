// Takes the place of src/site/form-version.ts in previews: a draft has no version yet, and its form sends nothing.

/** No version. */
export function formVersion(): string {
  return '';
}
