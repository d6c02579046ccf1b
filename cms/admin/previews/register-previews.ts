// Draws drafts with the site's own components (cms/previews/, bundled to /admin/previews.js). A preview follows the typing after a short rest, and
// keeps what it showed last until the next one is there.
import { captionsFileOf } from '../../../src/domain/captions/captions-file.ts';
import { collections } from '../../../src/domain/library/collections.ts';
import type { PreviewContext } from '../../previews/context.ts';
import { asString } from '../as-string.ts';
import type { ComponentSpec, ImmutableMap, PreviewProps } from '../decap.ts';
import { deferImages, showImages } from './deferred-images.ts';
import type { Previews } from './load-previews.ts';

const restMilliseconds = 120;

/**
 * Gives Decap a preview for each collection, drawn with the content that the site was built from. Their style goes into each preview's frame as
 * it is: a link would ask for it at every opening, and the preview would stand there without it until the site answers.
 */
export function registerPreviews(cms: typeof window.CMS, previews: Previews): void {
  cms.registerPreviewStyle(previews.style, { raw: true });
  for (const name of Object.keys(collections))
    cms.registerPreviewTemplate(name, window.createClass<PreviewProps, RenderedHtml, Instance>(templateOf(name, previews)));
}

interface RenderedHtml {
  readonly html: string;
}

/** What a preview keeps between two drawings. */
interface Instance {
  redraw(): void;
  /** The entry that the preview shows, or is about to. */
  drawn: unknown;
  timer: number | undefined;
  isGone: boolean | undefined;
  place: HTMLElement | null;
}

function templateOf(name: string, previews: Previews): ComponentSpec<PreviewProps, RenderedHtml, Instance> {
  return {
    getInitialState: () => ({ html: '' }),
    componentDidMount() {
      this.redraw();
    },
    componentDidUpdate() {
      if (this.drawn !== this.props.entry) this.redraw();
      if (this.place) showImages(this.place, this.props.getAsset);
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
        const html = await render(name, entry, previews);
        if (!this.isGone && this.drawn === entry) this.setState({ html: deferImages(html) });
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

function render(name: string, entry: ImmutableMap, { renderPreview, context }: Previews): Promise<string> {
  const data = (entry.get('data') as ImmutableMap).toJS();
  const body =
    name === 'captions' ? captionsFileOf({ title: asString(data['title']), text: asString(data['text']) }) : asString(data['body']);
  return renderPreview(name, asString(entry.get('slug')), data, body, context as PreviewContext);
}
