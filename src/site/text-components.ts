// The components that a text may name, as an editor meets them: what each is called, where it stands, what has to be chosen.
import { type FormName, formNames } from '../domain/form/form-traits.ts';
import type { ComponentName } from '../domain/page/component-names.ts';
import type { FactName } from './facts.ts';

/** What has to be chosen, such as which fact. It is written into the tag as an attribute. */
export interface ComponentChoice {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A component that a text may name. */
export interface TextComponent {
  readonly label: string;
  /** Whether it stands by itself, like a paragraph, or in a sentence. */
  readonly isBlock: boolean;
  readonly choice?: ComponentChoice;
}

const factLabels: Readonly<Record<FactName, string>> = {
  name: 'Name of the program',
  association: 'Name of the association',
  length: 'How long a match lasts',
  rounds: 'How often there are cycles (a sentence)',
  committees: 'Committees that run the program',
  reviewers: 'Who reads the applications',
  'goal-sheet': 'What the goal sheet is (a sentence)',
  'contact-rhythm': 'How often a match talks (a sentence)',
  'contact-channels': 'Ways to talk',
  'time-zone': 'Time zone of the program',
};

const formLabels: Readonly<Record<FormName, string>> = {
  mentee: 'Mentee’s form',
  mentor: 'Mentor’s form',
  'goal-sheet': 'Goal sheet',
};

/** The components, by the name of their tag. */
export const textComponents: Readonly<Record<ComponentName, TextComponent>> = {
  Fact: {
    label: 'Fact of the program',
    isBlock: false,
    choice: {
      name: 'name',
      label: 'Fact',
      hint: 'It is written once, under “Facts of the program”, and follows every change there.',
      options: Object.entries(factLabels).map(([value, label]) => ({ value, label })),
    },
  },
  ContactLink: { label: 'Email address of the program', isBlock: false },
  FormMinutes: {
    label: 'Minutes that a form takes',
    isBlock: false,
    choice: {
      name: 'form',
      label: 'Form',
      hint: 'The minutes stand in the form itself, and follow every change there.',
      options: formNames.map((value) => ({ value, label: formLabels[value] })),
    },
  },
  Requirements: {
    label: 'List of requirements',
    isBlock: true,
    choice: {
      name: 'applicant',
      label: 'Requirements',
      hint: 'The list stands under “Facts of the program”.',
      options: [
        { value: 'mentee', label: 'For mentees' },
        { value: 'mentor', label: 'For mentors' },
      ],
    },
  },
  MenteeExamples: { label: 'List of who mentees often are', isBlock: true },
  ForumSessions: { label: 'All forums with their recordings', isBlock: true },
};
