// Pictures that a text brings are in the repository, at an address that means nothing beside the admin page: Decap has them. A preview holds them
// back until Decap hands them over, so that the browser never asks this site for what is not there.
import type { PreviewProps } from '../decap.ts';

/** Where an element keeps the picture that it waits for. */
const waiting = 'data-picture';
const attributes = [
  ['img[src*="media/"]', 'src'],
  ['video[poster*="media/"]', 'poster'],
] as const;

const silent = 'A recording does not play in the preview. To play it, save, and choose “Check for Preview” at the top right.';

/** `html` with each picture of the repository named, and not yet asked for; recordings that lie with others are not asked for at all. */
export function deferImages(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html'); // a document that loads nothing
  for (const recording of body.querySelectorAll('video[src^="https:"]')) {
    recording.removeAttribute('src');
    recording.removeAttribute('controls');
    recording.replaceChildren(); // its captions
    const words = Object.assign(body.ownerDocument.createElement('p'), { className: 'preview-caption', textContent: silent });
    recording.after(words);
  }
  for (const [selector, name] of attributes) {
    for (const element of body.querySelectorAll(selector)) {
      element.setAttribute(waiting, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

/** Shows the pictures that Decap has by now. */
export function showImages(place: HTMLElement, getAsset: PreviewProps['getAsset']): void {
  for (const element of place.querySelectorAll(`[${waiting}]`)) {
    const path = element.getAttribute(waiting) ?? '';
    const name = element.localName === 'video' ? 'poster' : 'src';
    const asset = getAsset(path)?.toString();
    // Of a picture that it does not find, Decap says the path.
    if (asset && asset !== path && asset !== element.getAttribute(name)) element.setAttribute(name, asset);
  }
}
