/** What Decap's proxy backend asks (decap-cms-backend-proxy), as far as it must be understood here. decap-server checks the rest. */
import { z } from 'zod';

const file = z.looseObject({ path: z.string(), newPath: z.string().optional() });
const requestSchema = z.looseObject({
  action: z.string(),
  params: z
    .looseObject({
      ...{ path: z.string().optional(), folder: z.string().optional(), mediaFolder: z.string().optional() },
      paths: z.array(z.string()).default([]),
      files: z.array(file).default([]),
      asset: file.optional(),
      assets: z.array(file).default([]),
      entry: file.optional(),
      dataFiles: z.array(file).default([]),
      seen: z.record(z.string(), z.array(z.string())).default({}), // ours: cms/admin/backend/local-files.ts
    })
    .prefault({}),
});

export type DecapRequest = {
  action: string;
  /** Files of an entry that it writes. */
  entryFiles: readonly string[];
  /** Other files that it writes: pictures. */
  assets: readonly string[];
  /** Files that it deletes. */
  deleted: readonly string[];
  /** Which versions of a file the page that asks has had on its screen, by path, as git names them. */
  seen: Readonly<Record<string, readonly string[]>>;
};

/** Reads the body of a request; `outside` where it reaches past `content/`. */
export function readDecapRequest(body: unknown): DecapRequest | 'not understood' | 'outside' {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) return 'not understood';
  const { action, params } = parsed.data;
  const { path, folder, mediaFolder, paths, files, asset, assets, entry, dataFiles, seen } = params;
  const pathsOf = (list: readonly (z.infer<typeof file> | undefined)[]) =>
    list.flatMap((one) => [one?.path, one?.newPath]).filter((name) => name !== undefined);
  const request = {
    action,
    entryFiles: pathsOf([entry, ...dataFiles]),
    assets: pathsOf([asset, ...assets]),
    deleted: action === 'deleteFile' || action === 'deleteFiles' ? [...(path === undefined ? [] : [path]), ...paths] : [],
    seen,
  };
  const read = [path, folder, mediaFolder, ...paths, ...pathsOf(files)].filter((name) => name !== undefined);
  return [...read, ...request.entryFiles, ...request.assets].every(isBelowContent) ? request : 'outside';
}

/** No file beside `content/`, and none that is hidden. */
function isBelowContent(path: string): boolean {
  const [first, ...others] = path.replace(/\/$/, '').split('/');
  return first === 'content' && others.every((part) => part !== '' && !part.startsWith('.')) && !/[\\\0:]/.test(path);
}
