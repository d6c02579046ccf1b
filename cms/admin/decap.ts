// The part of Decap's interface that is used here. Decap is a script of its own (`/admin/decap-cms.js`), which leaves it on `window`.
import type { Phrases } from './locale.ts';

/** A map or list of the Immutable library, as far as it is used here. */
export interface ImmutableMap {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  set(key: string, value: unknown): ImmutableMap;
  clear(): ImmutableMap;
  toJS(): Record<string, unknown>;
}

/** A React element; nothing here looks into it. */
export type Element = unknown;

/** What Decap hands to the control of a widget. */
export interface ControlProps {
  readonly value: unknown;
  readonly field: ImmutableMap;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: unknown) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

/** What Decap hands to a preview. */
export interface PreviewProps {
  /** Whatever Decap knows of the file at a path of `content/`: its address here, before it is on the site. */
  readonly entry: ImmutableMap;
  readonly getAsset: (path: string) => { toString(): string } | undefined;
  readonly document: Document;
}

/** What every component has of React. */
export interface Instance<Props, State = object> {
  readonly props: Props;
  readonly state: State;
  setState(state: Partial<State>): void;
}

/** A component as `createClass` takes it; `Own` is what its instances have besides, and `this` is the instance. */
export type ComponentSpec<Props, State = object, Own = object> = {
  getInitialState?(): State;
  componentDidMount?(): void;
  componentDidUpdate?(): void;
  componentWillUnmount?(): void;
  isValid?(): boolean | { readonly error: { readonly message: string } };
  render(): Element;
} & Partial<Own> &
  ThisType<Instance<Props, State> & Own>;

interface Formatter {
  fromFile(text: string): object;
  toFile(value: never, sortedKeys: readonly string[]): string;
}

/** The place where entries are kept, as Decap registered it; `Part` is what is used of it. */
export interface Backend<Part = Implementation> {
  init(...settings: readonly unknown[]): Part;
}

/** A backend at work, as far as it is used here. */
export interface Implementation {
  persistEntry(entry: { readonly dataFiles: readonly DataFile[] }, options: SaveOptions): Promise<void>;
  unpublishedEntry(place: { readonly collection: string; readonly slug: string } | { readonly id: string }): Promise<unknown>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  /** How the `proxy` backend asks; others have nothing of the kind. */
  request?(request: ProxyRequest): Promise<unknown>;
  /** Of the `github` backend: its API, who asks it, and how it is. */
  readonly apiRoot?: string;
  getToken?(): Promise<string | null>;
  status?(): Promise<BackendStatus>;
}

/** Whether a backend still knows the editor, and whether it works. */
export interface BackendStatus {
  readonly auth: { readonly status: boolean };
  readonly api: { readonly status: boolean; readonly statusPage: string };
}

/** A file to be written. */
export interface DataFile {
  readonly slug: string;
  readonly path: string;
  readonly raw: string;
}

/** What the `proxy` backend sends. */
export interface ProxyRequest {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface SaveOptions {
  readonly collectionName: string;
  /** Where the draft stands in the workflow; Decap names it where it unpublishes. */
  readonly status?: string | undefined;
}

/** What Decap knows, as far as it is used here. */
export interface Store {
  getState(): { readonly entryDraft: ImmutableMap };
  subscribe(listener: () => void): void;
  dispatch(action: { readonly type: string; readonly payload?: unknown }): void;
}

/** What Decap tells its listeners of. */
export type EventName = 'preSave' | 'postSave' | 'prePublish' | 'preUnpublish' | 'postUnpublish';

interface Cms {
  init(options: { readonly config: object }): void;
  getBackend(name: string): Backend | undefined;
  registerWidget(name: string, control: unknown, preview?: unknown, schema?: unknown): void;
  getWidget(name: string): { readonly control: unknown; readonly preview: unknown; readonly schema: unknown };
  registerCustomFormat(name: string, extension: string, formatter: Formatter): void;
  registerEventListener(listener: {
    readonly name: EventName;
    readonly handler: (event: { readonly entry: ImmutableMap }) => Promise<ImmutableMap | undefined>;
  }): void;
  registerPreviewTemplate(name: string, component: unknown): void;
  registerPreviewStyle(style: string, options?: { readonly raw: boolean }): void;
  registerRemarkPlugin(plugin: object): void;
  registerEditorComponent(component: object): void;
  registerLocale(locale: string, phrases: Phrases): void;
  getLocale(locale: string): Phrases;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    /** Where `start.js` reached it. */
    readonly decapStore?: Store;
    readonly CMS: Cms;
    readonly h: (type: unknown, props: object | null, ...children: readonly unknown[]) => Element;
    readonly createClass: <Props, State = object, Own = object>(spec: ComponentSpec<Props, State, Own>) => unknown;
  }
}
