/** What Decap's proxy backend asks (decap-cms-backend-proxy), as far as it must be understood here. decap-server checks the rest. */
import { z } from 'zod';

const file = z.looseObject({ path: z.string(), newPath: z.string().optional() });
const entry = file.extend({ slug: z.string() });
const paramsSchema = z.looseObject({
  branch: z.literal('main').optional(),
  ...{ id: z.string().optional(), collection: z.string().optional(), slug: z.string().optional() },
  ...{ path: z.string().optional(), folder: z.string().optional(), mediaFolder: z.string().optional() },
  paths: z.array(z.string()).default([]),
  files: z.array(file).default([]),
  asset: file.optional(),
  assets: z.array(file).default([]),
  entry: entry.optional(),
  dataFiles: z.array(entry).optional(),
  seen: z.record(z.string(), z.array(z.string())).default({}), // ours: cms/admin/backend/local-files.ts
  options: z.looseObject({ collectionName: z.string().optional(), useWorkflow: z.boolean().optional() }).optional(),
});
const requestSchema = z.looseObject({ action: z.string(), params: paramsSchema.optional() });

export type DecapRequest = {
  action: string;
  /** Files that it names, to read or to change. */
  paths: readonly string[];
  /** The entry's own file, where it is to be written. */
  entryPath: string | undefined;
  /** Blobs of files as the page that asks has had them on the screen, by path. */
  seen: Readonly<Record<string, readonly string[]>>;
  /** `collection/slug` of the draft that it is about, if any. */
  draft: string | undefined;
  /** Whether it goes to a draft and not to `main`. */
  isWorkflow: boolean;
  /** What decap-server is sent. */
  body: { action: string; params?: object | undefined };
};

/**
 * Reads the body of a request.
 *
 * @returns the request, or why it is refused: `outside` where it reaches past `content/`.
 */
export function readDecapRequest(text: string): DecapRequest | 'not understood' | 'outside' {
  const parsed = requestSchema.safeParse(parseJson(text));
  if (!parsed.success) return 'not understood';
  const { action } = parsed.data;
  if (parsed.data.params === undefined)
    return { action, paths: [], entryPath: undefined, seen: {}, draft: undefined, isWorkflow: false, body: { action } };
  const { seen, ...params } = parsed.data.params;
  const { entry, dataFiles = entry === undefined ? [] : [entry], asset, options } = params;
  const files = [...params.files, ...params.assets, ...dataFiles, ...(asset === undefined ? [] : [asset])];
  const named = [params.path, params.folder, params.mediaFolder, ...params.paths];
  const paths = [...named, ...files.flatMap(({ path, newPath }) => [path, newPath])].filter((path) => path !== undefined);
  if (!paths.every(isBelowContent)) return 'outside';
  const [collection, slug] = [params.collection ?? options?.collectionName, params.slug ?? dataFiles[0]?.slug];
  const draft = params.id ?? (collection === undefined || slug === undefined ? undefined : `${collection}/${slug}`);
  const entryPath = action === 'persistEntry' ? dataFiles[0]?.path : undefined;
  return { action, paths, entryPath, seen, draft, isWorkflow: options?.useWorkflow ?? false, body: { action, params } };
}

/** The same request, where another branch stands for `main`. */
export function onBranch({ body, ...request }: DecapRequest, branch: string): DecapRequest {
  return { ...request, body: { ...body, params: { ...body.params, branch } } };
}

/** decap-server lets a path reach into `.git`, whose settings can name programs to run. */
function isBelowContent(path: string): boolean {
  const [first, ...others] = path.replace(/\/$/, '').split('/');
  return first === 'content' && others.every((part) => part !== '' && !part.startsWith('.')) && !/[\\\0:]/.test(path);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON is no request either
  }
}
