// Draws drafts with the site's own components (cms/previews/, bundled to /admin/previews.js). A preview follows the typing after a short rest, and
// keeps what it showed last until the next one is there.
import type { PreviewContext } from '../previews/context.ts';
import type { ComponentSpec, PreviewProps } from './decap.ts';
import { showPictures, withPicturesHeldBack } from './draft-pictures.ts';
import { previewInput } from './preview-input.ts';

type RenderPreview = (collection: string, slug: string, data: object, body: string, context: PreviewContext) => Promise<string>;

/** The bundle of the previews, as far as it is used here. */
export interface PreviewsModule {
  readonly renderPreview: RenderPreview;
  readonly previewedCollections: readonly string[];
}

interface PreviewState {
  readonly html: string;
}

const restMilliseconds = 120;

/**
 * Gives Decap a preview for each collection, drawn with the content that the site was built from. Their style goes into each preview's frame as
 * it is: a link would ask for it at every opening, and the preview would stand there without it until the site answers.
 */
export function registerPreviews(
  cms: typeof window.CMS,
  { renderPreview, previewedCollections }: PreviewsModule,
  style: string,
  context: PreviewContext,
): void {
  cms.registerPreviewStyle(style, { raw: true });
  for (const name of previewedCollections) {
    cms.registerPreviewTemplate(
      name,
      window.createClass<PreviewProps, PreviewState, Preview>(previewOf(name, renderPreview, context)),
    );
  }
}

function previewOf(
  name: string,
  renderPreview: RenderPreview,
  context: PreviewContext,
): ComponentSpec<PreviewProps, PreviewState, Preview> {
  return {
    getInitialState: () => ({ html: '' }),
    componentDidMount() {
      this.redraw();
    },
    componentDidUpdate() {
      if (this.drawn !== this.props.entry) this.redraw();
      if (this.place) showPictures(this.place, this.props.getAsset);
    },
    componentWillUnmount() {
      window.clearTimeout(this.timer);
      this.isGone = true;
    },
    redraw() {
      window.clearTimeout(this.timer);
      const { entry } = this.props;
      const rest = this.drawn === undefined ? 0 : restMilliseconds;
      this.drawn = entry;
      this.timer = window.setTimeout(async () => {
        const { slug, data, body } = previewInput(name, entry);
        const html = await renderPreview(name, slug, data, body, context);
        if (!this.isGone && this.drawn === entry) this.setState({ html: withPicturesHeldBack(html) });
      }, rest);
    },
    render() {
      return window.h('div', {
        ref: (place: HTMLElement | null) => {
          this.place = place;
        },
        dangerouslySetInnerHTML: { __html: this.state.html },
        // A preview is looked at: a link in it would lead the frame away, and a form would send what somebody typed to try it.
        onClick: (event: Event) => (event.target as Element | null)?.closest('a[href]') && event.preventDefault(),
        onSubmit: (event: Event) => event.preventDefault(),
      });
    },
  };
}

/** What a preview keeps between two drawings. */
interface Preview {
  redraw(): void;
  /** The entry that the preview shows, or is about to. */
  drawn: unknown;
  timer: number | undefined;
  isGone: boolean | undefined;
  place: HTMLElement | null;
}
