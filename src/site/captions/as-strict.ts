// Captions as real tools write them, made strict: YouTube's and Zoom's headers, a whole file that was pasted below another, a bare “&”. Every line
// stays where it is, so that a fault names the line that the editor sees.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** `WEBVTT` as a line of its own, or with a title behind it. */
const signature = /^\ufeff?WEBVTT(?:[ \t].*)?$/;
/** Blocks that no caption is made from. */
const skippedBlock = /^(?:STYLE|REGION)[ \t]*$/;
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;

/** `text` as WebVTT has it: line feeds, one signature, no other block than notes and captions, and no “&” that begins no reference. */
export function asStrict(text: string): string {
  let isSkipped = false;
  let isText = false; // only there are references read: a cue's identifier has none
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const isSignature = signature.test(line);
      if (isSignature || skippedBlock.test(line)) isSkipped = true;
      else if (line.trim() === '' || line.includes('-->')) isSkipped = false;
      const wasText = isText;
      isText = line.includes('-->') || (isText && line.trim() !== '');
      if (isSignature && index === 0) return line;
      if (isSkipped) return '';
      if (line.includes('-->')) return line.replace(/[ \t]+region:\S+/, ''); // the regions are skipped
      return wasText ? withSoundReferences(line) : line;
    })
    .join('\n');
}

/** References are decoded, but of the signs that tags are made of; an “&” by itself is one. */
function withSoundReferences(line: string): string {
  return line
    .replace(/<\d\d[\d:.]*>/g, '') // YouTube's moments of single words, which change no word
    .replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      const character =
        name === undefined ? fromCodePoint(Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16)) : named(name);
      return character === undefined ? whole : character.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
    })
    .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function named(name: string): string | undefined {
  return decodeNamedCharacterReference(name) || undefined;
}

function fromCodePoint(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
