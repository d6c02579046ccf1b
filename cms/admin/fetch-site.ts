// What this site itself answers. Both throw where it cannot be reached, or answers with something else.

export async function fetchJson(path: string): Promise<{ readonly isOk: boolean; readonly body: unknown }> {
  const reply = await fetch(path, { headers: { accept: 'application/json' } });
  return { isOk: reply.ok, body: await reply.json() };
}

export async function fetchText(path: string): Promise<string> {
  const reply = await fetch(path);
  if (!reply.ok) throw new Error(`${path} answers ${reply.status}`);
  return reply.text();
}
