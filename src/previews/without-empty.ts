/**
 * A value as its file will hold it: a field that an editor has emptied is left out. In lists an empty text stays, since it is an item that
 * somebody has added and not yet written.
 * @returns undefined where nothing is left
 */
export function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || (typeof value === 'number' && Number.isNaN(value))) return undefined;
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((item) => (item === '' ? item : (withoutEmpty(item) ?? {})));
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const kept = withoutEmpty(field);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
