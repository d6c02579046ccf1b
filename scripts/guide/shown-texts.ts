/**
 * What a picture shows, in words: every text inside its part of the screen, in the admin and in the preview. Kept beside the pictures, it tells
 * whether the admin still shows the same, on any machine; pixels would differ with each machine's fonts.
 */
import type { Frame, Page } from 'playwright-core';
import type { Clip } from './scene.ts';

/** One text on the screen. */
export interface ShownText {
  readonly text: string;
  /** Near the lower edge: with other fonts it may lie outside. */
  readonly isAtEdge: boolean;
}

/** Fonts of other machines make a part of the screen a few lines higher. */
const pixelsOfFonts = 80;

/** Reads the texts inside `clip`, and a little below it, in the order of the document. */
export async function readShownTexts(page: Page, clip: Clip): Promise<readonly ShownText[]> {
  const texts = await textsOf(page.mainFrame(), clip);
  for (const frame of page.mainFrame().childFrames()) {
    const box = await (await frame.frameElement()).boundingBox();
    if (box !== null) texts.push(...(await textsOf(frame, { ...clip, x: clip.x - box.x, y: clip.y - box.y })));
  }
  return texts;
}

/** The differences between what a picture showed and what is shown now, a line each; none where it is the same screen. */
export function differences(then: readonly ShownText[], now: readonly ShownText[]): readonly string[] {
  const missing = lacking(then, now).map((text) => `no longer shown: ${text}`);
  return [...missing, ...lacking(now, then).map((text) => `new: ${text}`)];
}

/** The texts that are surely in one and not even at the edge of the other. A text that stands there twice has to be there twice. */
function lacking(one: readonly ShownText[], other: readonly ShownText[]): readonly string[] {
  const rest = other.map(({ text }) => text);
  const found = (text: string) => {
    const index = rest.indexOf(text);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  };
  return one.filter(({ text, isAtEdge }) => !found(text) && !isAtEdge).map(({ text }) => text);
}

/** As a file: a text a line, those at the edge with a `~` before them. */
export function inLines(texts: readonly ShownText[]): string {
  return texts.map(({ text, isAtEdge }) => `${isAtEdge ? '~' : ' '} ${text}\n`).join('');
}

/** Reads such a file. */
export function fromLines(lines: string): readonly ShownText[] {
  const all = lines.split('\n').filter((line) => line !== '');
  return all.map((line) => ({ text: line.slice(2), isAtEdge: line.startsWith('~') }));
}

function textsOf(frame: Frame, clip: Clip): Promise<ShownText[]> {
  return frame.evaluate(
    ({ x, y, width, height, edge }) => {
      const texts: { text: string; isAtEdge: boolean }[] = [];
      /** Adds a text whose first line is on the screen, where nothing hides it. */
      const add = (text: string, element: Element, box: DOMRect | undefined) => {
        if (box === undefined || box.width === 0) return;
        const [left, top] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
        if (left < x || left > x + width || top < y || top > y + height + edge) return;
        const above = document.elementFromPoint(left, top);
        const isOffScreen = top > window.innerHeight;
        if (!isOffScreen && !(above !== null && (element.contains(above) || above.contains(element)))) return;
        const line = text.replace(/\s+/g, ' ').trim();
        if (line !== '') texts.push({ text: line.slice(0, 90), isAtEdge: isOffScreen || top > y + height - edge });
      };
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        if (node instanceof Text && node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
          const range = document.createRange();
          range.selectNodeContents(node);
          add(node.data, node.parentElement, range.getClientRects()[0]);
        }
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
          if (!['checkbox', 'radio', 'hidden', 'file'].includes(node.type))
            add(node.value || node.placeholder, node, node.getBoundingClientRect());
        }
        if (node instanceof HTMLElement && node.role === 'switch')
          add(`switch ${node.ariaChecked === 'true' ? 'on' : 'off'}`, node, node.getBoundingClientRect());
      }
      return texts;
    },
    { ...clip, edge: pixelsOfFonts },
  );
}
