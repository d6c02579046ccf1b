/** A field of Decap's configuration, as far as it matters here. */
type Asked = Readonly<Record<string, unknown>>;

/**
 * Whether nobody has filled in anything: a field is empty, or a group holds no more than Decap puts into each new entry by itself, such as a
 * switch that is off.
 * @param value as plain data
 */
export function isUntouched(value: unknown, field: Asked): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object' || value === null) return [undefined, null, '', field['default']].includes(value as undefined);
  const within = (field['fields'] ?? []) as readonly Asked[];
  return Object.entries(value).every(([name, each]) => isUntouched(each, within.find((one) => one['name'] === name) ?? {}));
}
