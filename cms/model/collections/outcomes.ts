import { type FileCollection, singleFile } from '../collection.ts';

export const outcomes: FileCollection = {
  name: 'outcomes',
  label: 'Status and reasons',
  singularLabel: 'File',
  hint: 'What applicants read about where their application stands, and why one was not accepted. The mails about it are under “Mails”.',
  files: [
    singleFile('statuses', {
      label: 'What a status means',
      hint: 'The words on each applicant’s own page. Words in braces are filled in: {nextStep} says what comes next, with its dates, and {reason} why an application was not accepted.',
    }),
    singleFile('decline-reasons', {
      label: 'Reasons for declining',
      hint: 'The committee chooses one by its code. A code that was published stays: decisions are kept under it.',
    }),
  ],
};
