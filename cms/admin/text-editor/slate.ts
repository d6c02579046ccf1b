// Slate's editor below Decap's formatted text: the part of it that is used here (Slate 0.118, which Decap 3.16 carries in its bundle).

/** Where a node is, by its place among its parent's children at each level. */
export type Path = readonly number[];

export interface Point {
  readonly path: Path;
  readonly offset: number;
}

/** A run of characters in one style. */
export interface SlateText {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
}

/** A block, a link, a component; its `type` and `data` are Decap's. */
export interface SlateElement {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly children: readonly SlateNode[];
}

export type SlateNode = SlateText | SlateElement;

interface Options {
  readonly at?: Path | Point;
  readonly match?: (node: SlateNode) => boolean;
  readonly mode?: 'highest' | 'lowest';
}

/** What the keys of Decap go through, until one returns `false`. */
export type KeyHandler = (event: KeyboardEvent, editor: SlateEditor) => false | undefined;

export interface SlateEditor {
  readonly children: readonly SlateElement[];
  readonly selection: { readonly anchor: Point; readonly focus: Point } | null;
  readonly keyDownHandlers: KeyHandler[];
  insertData: (data: DataTransfer) => void;
  normalizeNode: (entry: readonly [SlateNode, Path]) => void;
  insertTextData(data: DataTransfer): boolean;
  insertFragment(nodes: readonly SlateNode[]): void;
  insertNodes(nodes: readonly SlateNode[], options: Options): void;
  removeNodes(options: Options): void;
  splitNodes(options: Options & { readonly always: boolean }): void;
  mergeNodes(options: Options): void;
  moveNodes(options: { readonly at: Path; readonly to: Path }): void;
  deleteFragment(): void;
  select(at: Point): void;
  start(at: Path): Point;
  end(at: Path): Point;
  isStart(point: Point, at: Path): boolean;
  isEnd(point: Point, at: Path): boolean;
  isInline(element: SlateElement): boolean;
  isVoid(element: SlateElement): boolean;
  above(options: Options): readonly [SlateElement, Path] | undefined;
  node(at: Path): readonly [SlateElement, Path];
  withoutNormalizing(change: () => void): void;
}

export const isElement = (node: SlateNode): node is SlateElement => 'children' in node;

/** Every character in `node`. */
export const textOf = (node: SlateNode): string => (isElement(node) ? node.children.map(textOf).join('') : node.text);

/** The path of what stands `count` places further among the same children. */
export const after = (path: Path, count = 1): Path => [...path.slice(0, -1), (path.at(-1) ?? 0) + count];

export const isSamePoint = (one: Point, other: Point) => one.offset === other.offset && one.path.join() === other.path.join();

/** React's nodes, as far as they lead from an element to the component that Slate hands its editor to. */
interface Fiber {
  readonly return: Fiber | null;
  readonly memoizedProps: { readonly editor?: Partial<SlateEditor> } | null;
}

/**
 * The editor that draws `element`. Decap hands it to nobody; React knows it.
 * @throws where this version of React or Decap keeps it elsewhere
 */
export function editorOf(element: Element): SlateEditor {
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
  let fiber = key === undefined ? null : (element as unknown as Record<string, Fiber | null>)[key];
  while (fiber) {
    const editor = fiber.memoizedProps?.editor;
    if (editor?.keyDownHandlers && editor.insertData) return editor as SlateEditor;
    fiber = fiber.return;
  }
  throw new Error('Decap keeps its text editor in another way in this version: see cms/admin/text-editor/slate.ts');
}
