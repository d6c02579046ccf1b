import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readyToSave } from '../../../../cms/decap/save.ts';
import '../../../../scripts/content/decap-formats.ts';
import { slugSchema } from '../../../../src/domain/text/slug.ts';
import { propertyRuns } from '../../../property-runs.ts';
import { realContent } from '../../domain/fixtures/real-content.ts';

const term = { term: 'Zine', meaning: 'A small magazine that somebody makes at home and gives away.' };
const { sanitizeSlug } = (await import(`decap-cms-core/${'dist/esm'}/lib/urlHelper.js`)) as {
  sanitizeSlug: (text: string, options: object) => string;
};

/** The file's name that Decap makes, with the settings of our configuration (decap-cms-core, lib/formatters.ts). */
function slugOf(text: string): string {
  const prepared = text.trim().toLocaleLowerCase().replace(/'/g, '').replace(/\./g, '-');
  return sanitizeSlug(prepared, { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' });
}

describe('saving', () => {
  it('leaves out what an editor emptied, and keeps the order of the model', () => {
    expect(readyToSave('glossary', 'zine', { ...term, link: '', alsoCalled: [] })).toEqual({ data: term });
    const saving = readyToSave('glossary', 'zine', { meaning: term.meaning, term: term.term });
    expect('data' in saving && Object.keys(saving.data)).toEqual(['term', 'meaning']);
  });

  const forum = { title: 'A forum', date: '2014-11-18', audience: 'participants', topic: 'how to begin' };

  it('leaves out an optional group in which only switches stand as a new entry has them', () => {
    expect(readyToSave('forum', '', { ...forum, recording: { isFree: false } })).toEqual({ data: forum });
    expect(readyToSave('forum', '', { ...forum, recording: { isFree: true } })).toEqual({
      problems: ['Recording › Title: There is nothing here. Fill it in'],
    });
  });

  it('writes a switch that shows off, and that the file has to name, as off', () => {
    const saving = readyToSave('forum', 'a', { ...forum, recording: { title: 'a film' } });
    expect(saving).toEqual({ data: { ...forum, recording: { title: 'a film', isFree: false } } });
  });

  it('refuses what the site would refuse, with the labels that the editor sees', () => {
    expect(readyToSave('glossary', 'zine', { term: 'Z', meaning: '', link: 'zine' })).toEqual({
      problems: [
        'Term: This is too short. Write 2 characters or more',
        'Meaning: There is nothing here. Fill it in',
        'Page that says more: Begin with / and stay on this site, such as /goal-sheet/',
      ],
    });
  });

  it('refuses a picture that nothing describes, or that a file’s name describes', () => {
    const question = { question: 'May we meet as four?', section: 'the-year' };
    const problemsOf = (body: string) => {
      const saving = readyToSave('faq', 'four', { ...question, body });
      return 'problems' in saving ? saving.problems.filter((problem) => problem.includes('picture')) : [];
    };
    expect(problemsOf('Two chairs: ![Two chairs and a lamp](../media/chairs.webp)')).toEqual([]);
    expect(problemsOf('One ![](../media/a.webp) and\n\n- one ![IMG_2041](../media/b.webp)')).toEqual([
      expect.stringMatching(/^[\w ]+: The picture \.\.\/media\/a\.webp has no description\. Say in its “Alt Text” what it shows/),
      expect.stringMatching(/The picture \.\.\/media\/b\.webp is described by a file’s name, “IMG_2041”/),
    ]);
  });

  it('refuses a rule over several fields, which no field of Decap can', () => {
    const recording = { title: 'the webcast', isFree: true, file: '/recordings/a.mp4', url: 'https://example.org/' };
    expect(readyToSave('forum', 'a', { ...forum, recording })).toEqual({
      problems: [
        'Recording › Page elsewhere: Give the file or the page elsewhere, not both',
        'Recording › Captions: A video on this page needs captions: add them under “Captions”, then choose them here',
      ],
    });
  });

  const cycle = {
    title: 'Fall 2015',
    code: '2015F',
    applications: { opens: '2015-06', closes: '2015-08-28' },
    review: { starts: '2015-09-01', ends: '2015-10-15' },
    orientation: { starts: '2015-10-15', ends: '2015-11-15' },
  };

  it('refuses dates in the wrong order, and a code that does not fit the title', () => {
    expect(readyToSave('cycles', 'fall-2015', cycle)).toEqual({ data: cycle });
    expect(readyToSave('cycles', '', { ...cycle, code: '2014F', review: { starts: '2015-08-01', ends: '2015-10-15' } })).toEqual({
      problems: [
        'Applications › Applications close: Applications close on Friday, August 28, 2015, which is after the review starts (Saturday, August 1, 2015). Change one of the two dates',
        'Code: The code of Fall 2015 is 2014F, and its title asks for 2015F. Change one of the two',
      ],
    });
  });

  it('refuses a form that could not work, with the question that is at fault', () => {
    const form = realContent.forms['goal-sheet'].content;
    expect(readyToSave('forms', 'goal-sheet', form)).toHaveProperty('data');
    const [section, ...others] = form.sections;
    const [name, email, ...questions] = section?.questions ?? [];
    const altered = [
      { ...name, visibility: 'committee' },
      { ...email, name: 'mail' },
      { ...questions[0], name: 'name' },
    ];
    expect(readyToSave('forms', 'goal-sheet', { ...form, sections: [{ ...section, questions: altered }, ...others] })).toEqual({
      problems: [
        'Nobody could be sent a receipt. Ask a question of the kind “Email address” with the permanent name “email”, which has to be answered and stays private',
        'Sections › Your match › Questions › Reference of the mentee’s application › Permanent name: Another question of this form has the name “name” too. Rename the newer one',
        'Sections › Your match › Questions › Mentee’s full name › Who reads the answer: Answers to “Mentee’s full name” would be shown to the committee. Set this to “Private”',
      ],
    });
  });

  it('refuses a former address that leads to another', () => {
    const redirects = [
      { from: '/mentoring', to: '/alsc/' },
      { from: '/alsc', to: '/' },
    ];
    expect(readyToSave('program', 'redirects', { redirects })).toEqual({
      problems: ['Addresses that moved: /mentoring leads to /alsc/, which moved too. Write where that one leads'],
    });
  });

  it('says of a field that is wrong by itself no more than that', () => {
    expect(readyToSave('cycles', '', { ...cycle, code: '2014F', notifiedBy: 'soon' })).toEqual({
      problems: ['Everybody hears by: Write a day as 2014-08-29, or a month as 2015-01'],
    });
  });

  it('puts one empty line before a text and one line feed after it', () => {
    const question = { question: 'Is it free of charge?', group: 'applying', order: 1 };
    const saving = readyToSave('faq', 'a', { ...question, body: '\n\nYes.\n\n\n' });
    expect(saving).toEqual({ data: { ...question, body: '\nYes.\n' } });
  });
});

describe('a new entry', () => {
  it.each([
    ['日本語', 'Use at least one letter from A to Z or a digit: the address is made from it'],
    ['a_zine', 'Leave out _: the address is made from it'],
  ])('called “%s” could not get an address', (name, problem) => {
    expect(readyToSave('glossary', '', { ...term, term: name })).toEqual({ problems: [`Term: ${problem}`] });
    expect(readyToSave('glossary', 'zine', { ...term, term: name })).toHaveProperty('data');
  });

  it('gets a sound file’s name from Decap, whatever else it is called', () => {
    // Of alphabets that librarians write in; Decap makes a capital of a few old Greek and phonetic letters.
    const range = (from: number, to: number) => fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code));
    const letter = fc.oneof(
      range(0x20, 0x7e),
      range(0xa1, 0x17e),
      range(0x410, 0x44f),
      range(0x4e00, 0x4eff),
      range(0x1f600, 0x1f64f),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 2, maxLength: 40 }), (name) => {
        if ('problems' in readyToSave('glossary', '', { ...term, term: name })) return;
        taken += 1;
        expect(slugSchema.safeParse(slugOf(name)).success, `${name} → ${slugOf(name)}`).toBe(true);
      }),
      { numRuns: propertyRuns(5_000), seed: 4 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
