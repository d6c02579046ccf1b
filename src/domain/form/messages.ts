// What people read at a field that needs another look. GOV.UK's wording: name the answer, say what to do, never “invalid”. What one kind of
// question alone says stands in its file.

export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const figure = (count: number) => count.toLocaleString('en-US');

/** Messages as functions of the question's `subject` (“your full name”). */
export const messages = {
  enter: (subject: string) => `Enter ${subject}`,
  select: (subject: string) => `Select ${subject}`,
  confirm: (subject: string) => `Confirm ${subject}`,
  onlyOne: (subject: string) => `Give one answer only for ${subject}`,
  tooLong: (subject: string, max: number) => `${capitalized(subject)} must be ${figure(max)} characters or fewer`,
  notAnOption: (subject: string) => `Select ${subject} from the list`,
  unknownQuestion: (name: string) => `This form has no question named “${name}”. Take it out and send the rest again`,
} as const;
