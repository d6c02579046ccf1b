/**
 * What this site answers at `path`, as JSON.
 * @throws where it cannot be reached, or answers with something else
 */
export async function readJson(path: string): Promise<{ readonly isOk: boolean; readonly body: unknown }> {
  const reply = await fetch(path, { headers: { accept: 'application/json' } });
  return { isOk: reply.ok, body: await reply.json() };
}
