import { describe, expect, it } from 'vitest';
import { mergePhrases, overrideLocale, type Phrases } from '../../../cms/admin/locale.ts';

const esm = 'dist/esm';
const { default: theirs } = (await import(`decap-cms-locales/${esm}/en/index.js`)) as { default: Phrases };

/** What an editor reads once our sentences are in the place of Decap's. */
function inOurWords(): Phrases {
  let said: Phrases = {};
  const cms: Pick<typeof window.CMS, 'getLocale' | 'registerLocale'> = {
    getLocale: () => theirs,
    registerLocale: (_, phrases) => {
      said = phrases;
    },
  };
  overrideLocale(cms);
  return said;
}

function placesWhere(holds: (phrase: string) => boolean, phrases: Phrases, at = ''): readonly string[] {
  return Object.entries(phrases).flatMap(([name, phrase]) => {
    const place = at === '' ? name : `${at}.${name}`;
    if (typeof phrase !== 'string') return placesWhere(holds, phrase, place);
    return holds(phrase) ? [place] : [];
  });
}

describe('what Decap says to an editor', () => {
  it('tells of no posts, programs and files of theirs, but for ways to sign in that this site does not have', () => {
    const ofPrograms = /\b(?:posts?|CMS|Netlify|git|backends?|servers?|config\w*|debugging|Oops)\b/i;
    const places = placesWhere((phrase) => ofPrograms.test(phrase), inOurWords());
    expect(places).toEqual(['auth.loginWithNetlifyIdentity', 'auth.errors.identitySettings']);
  });

  it('keeps every place for a name or a reason that Decap fills in', () => {
    const holes = (phrase: string) => (phrase.match(/%\{\w+\}/g) ?? []).sort().join();
    const said = inOurWords();
    const at = (phrases: Phrases, place: string) =>
      place.split('.').reduce<string | Phrases>((found, name) => (found as Phrases)[name] ?? '', phrases) as string;
    const lost = placesWhere(() => true, theirs).filter((place) => {
      const ours = holes(at(said, place));
      return ours !== holes(at(theirs, place)) && !place.startsWith('editor.editorControlPane.widget.r');
    });
    expect(lost).toEqual([]);
  });

  it('cannot be replaced where Decap has no such place', () => {
    expect(() => mergePhrases({ save: 'Save' }, { store: 'Store' })).toThrow('no phrase at store');
  });
});
