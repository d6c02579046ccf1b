/** The forms of the program. Each has `content/forms/<name>.yml`, a page, an address at the edge and a reference prefix. */
export const formNames = ['mentee', 'mentor', 'goal-sheet'] as const;
export type FormName = (typeof formNames)[number];

/** What the machine, not an editor, decides about a form. */
interface FormTraits {
  readonly page: string;
  readonly action: string;
  readonly referencePrefix: string;
  readonly label: string;
  /** What one submission is called in a sentence and in an issue's title. */
  readonly noun: string;
  /** True where it is taken only while a cycle is open. */
  readonly needsOpenCycle: boolean;
  /** True where somebody can withdraw it and the committee decides on it. */
  readonly isApplication: boolean;
}

export const formTraits: Readonly<Record<FormName, FormTraits>> = {
  mentee: {
    page: '/apply/mentee/',
    action: '/api/applications/mentee',
    referencePrefix: 'MENTEE',
    label: 'role: mentee',
    noun: 'mentee application',
    needsOpenCycle: true,
    isApplication: true,
  },
  mentor: {
    page: '/apply/mentor/',
    action: '/api/applications/mentor',
    referencePrefix: 'MENTOR',
    label: 'role: mentor',
    noun: 'mentor application',
    needsOpenCycle: true,
    isApplication: true,
  },
  'goal-sheet': {
    page: '/goal-sheet/',
    action: '/api/goal-sheets',
    referencePrefix: 'GOALS',
    label: 'goal sheet',
    noun: 'goal sheet',
    needsOpenCycle: false,
    isApplication: false,
  },
};

/** The page of a form. */
export function formPage(name: string): string {
  return Object.hasOwn(formTraits, name) ? formTraits[name as FormName].page : `/${name}/`;
}
