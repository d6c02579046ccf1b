// The few rules over several fields that no single field of Decap can express. They are asked when an entry is saved (cms/decap/save.ts);
// random entries obey them as an editor does who has read what is wrong, or are left out by name, so that no other rule can hide behind them.
import { questionKinds } from '../../../../src/domain/form/question.ts';
import { isMonth } from '../../../../src/domain/time/calendar-date.ts';

type Data = Readonly<Record<string, unknown>>;

/** Random data with what breaks a rule over several fields put right; undefined where it is left out. */
export function legalAcrossFields(collection: string, slug: string, data: Data): Record<string, unknown> | undefined {
  if (collection === 'cycles') return cycle(data);
  if (collection === 'forms') return form(data);
  if (collection === 'forum' && breaksRecording(data)) return undefined;
  return collection === 'program' && slug === 'redirects' ? redirects(data) : { ...data };
}

function breaksRecording({ recording }: Data): boolean {
  if (!isGroup(recording)) return false;
  const { file, url, captions, poster } = recording;
  return Boolean((file && url) || (file && !captions) || (poster && !file && !url));
}

/** Its dates in their order, a month apart, each as exact as it was; its code after its title. */
function cycle({ title, applications, review, notifiedBy, orientation, ...others }: Data): Record<string, unknown> {
  const [season = '', year = ''] = String(title).split(' ');
  let month = 0;
  const moved = (value: unknown) => {
    if (typeof value !== 'string' || value === '') return value;
    month += 1;
    return `${year}-${String(month).padStart(2, '0')}${isMonth(value) ? '' : '-15'}`;
  };
  const group = (given: unknown, names: readonly string[]) =>
    isGroup(given) ? { ...given, ...Object.fromEntries(names.map((name) => [name, moved(given[name])])) } : given;
  const { opens } = isGroup(applications) ? applications : {};
  const mentors = opens ? ['opensForMentors'] : [];
  const apply = isGroup(applications) && !opens ? { ...applications, opensForMentors: '' } : applications;
  return {
    ...others,
    title,
    code: `${year}${{ Spring: 'SP', Summer: 'SU', Fall: 'F', Winter: 'W' }[season]}`,
    applications: group(apply, [...mentors, 'opens', 'closes']),
    review: group(review, ['starts', 'ends']),
    notifiedBy: moved(notifiedBy),
    orientation: group(orientation, ['starts', 'ends']),
  };
}

const contactKinds: readonly unknown[] = questionKinds.filter(({ isContact }) => isContact).map(({ name }) => name);
const reply = { kind: 'e-mail', name: 'email', label: 'Email address', subject: 'your email address', visibility: 'private' };
const choice = {
  kind: 'choice',
  name: 'asked',
  label: 'Anything?',
  subject: 'anything',
  visibility: 'committee',
  options: ['A', 'B'],
};

/** Each question with a name of its own and limits that can be met; after them what every form has to ask. */
function form({ sections, ...others }: Data): Record<string, unknown> {
  const all = rows(sections);
  const count = all.flatMap(({ questions }) => rows(questions)).length;
  let index = 0;
  const mended = (question: Data): Data => {
    const { name, min, max, options, maxChoices, maxCharacters, kind, autocomplete } = question;
    index += 1;
    return {
      ...question,
      name: `${String(name).slice(0, 35)}-${index}`,
      ...(contactKinds.includes(kind) || autocomplete === 'name' ? { visibility: 'private' } : {}),
      ...(typeof min === 'number' && typeof max === 'number' ? { min: Math.min(min, max), max: Math.max(min, max) } : {}),
      ...(typeof maxChoices === 'number' ? { maxChoices: Math.min(maxChoices, (options as readonly unknown[]).length) } : {}),
      // A field that is left alone gets its default when the file is read.
      ...(/text$/.test(String(kind)) ? { maxCharacters: Math.min(Number(maxCharacters || 500), Math.floor(20_000 / count)) } : {}),
    };
  };
  return {
    ...others,
    sections: [
      ...all.map((section) => ({ ...section, questions: rows(section['questions']).map(mended) })),
      { title: 'What every form asks', questions: [reply, choice] },
    ],
  };
}

/** Each former address once, and none that leads to another. */
function redirects({ redirects: given, ...others }: Data): Record<string, unknown> {
  return { ...others, redirects: rows(given).map((row, index) => ({ ...row, from: `${row['from']}-${index}`, to: '/' })) };
}

function rows(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}
