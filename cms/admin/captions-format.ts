import { type CaptionsParts, captionsFileOf, captionsParts } from '../../src/domain/captions/captions-file.ts';

/** Teaches Decap to read and write WebVTT. */
export function registerCaptionsFormat(cms: typeof window.CMS): void {
  cms.registerCustomFormat('vtt', 'vtt', {
    fromFile: captionsParts,
    toFile: ({ title = '', text = '' }: Partial<CaptionsParts>) => captionsFileOf({ title, text }),
  });
}
