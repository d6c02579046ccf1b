// The few rules that no single field of Decap can express. They are asked when an entry is saved (cms/decap/save.ts); random entries that
// break them are left out by name, so that no other rule can hide behind them.

type Data = Readonly<Record<string, unknown>>;

/** Whether random data breaks a rule over several fields. */
export function brokenAcrossFields(collection: string, data: Data): boolean {
  if (collection !== 'forum') return false;
  const recording = data['recording'];
  if (typeof recording !== 'object' || recording === null) return false;
  const { file, url, captions, poster } = recording as Data;
  return Boolean((file && url) || (file && !captions) || (poster && !file && !url));
}
