// What people read at a field that needs another look. GOV.UK's wording: name the answer, say what to do, never “invalid”.

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const number = (count: number) => count.toLocaleString('en-US');

/** Messages as functions of the question's `subject` (“your full name”). */
export const messages = {
  enter: (subject: string) => `Enter ${subject}`,
  select: (subject: string) => `Select ${subject}`,
  confirm: (subject: string) => `Confirm ${subject}`,
  onlyOne: (subject: string) => `Give one answer only for ${subject}`,
  tooLong: (subject: string, max: number) => `${capital(subject)} must be ${number(max)} characters or fewer`,
  email: () => 'Enter an email address in the form name@example.org',
  emailTooLong: (max: number) => `The email address must be ${number(max)} characters or fewer`,
  telephone: () => 'Enter a telephone number with at least 7 digits, such as 312 555 0123',
  notAnOption: (subject: string) => `Select ${subject} from the list`,
  tooManyChoices: (subject: string, max: number) => `Select at most ${number(max)} for ${subject}`,
  wholeNumber: (subject: string) => `${capital(subject)} must be a whole number, such as 3`,
  outOfRange: (subject: string, min: number, max: number) =>
    `${capital(subject)} must be between ${number(min)} and ${number(max)}`,
  timeZone: () => 'Select a time zone from the list',
  reference: () => 'Enter the reference as the receipt shows it, such as MENTEE-2014F-7K3QF',
  unknownQuestion: (name: string) => `This form has no question named “${name}”. Take it out and send the rest again`,
} as const;
