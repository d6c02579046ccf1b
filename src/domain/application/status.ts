// The statuses of an application: the one place where a status is spelled. Labels, pages, mails and CSV import them; what
// applicants read of one is content (status-words.ts).

interface StatusTraits {
  /** What the committee's label means, for its description on GitHub (100 characters at most). */
  readonly description: string;
  /** Colour of the label, hexadecimal without “#”. */
  readonly color: string;
  /** True while the applicant can still withdraw. */
  readonly canWithdraw: boolean;
}

export const statuses = {
  received: {
    description: 'Stored and waiting for a first look',
    color: 'c5def5',
    canWithdraw: true,
  },
  'in review': {
    description: 'The committee is reading it',
    color: 'fbca04',
    canWithdraw: true,
  },
  accepted: {
    description: 'Accepted; a match is being sought',
    color: '0e8a16',
    canWithdraw: true,
  },
  'waiting list': {
    description: 'Suitable, and without a match for now',
    color: 'd4c5f9',
    canWithdraw: true,
  },
  declined: {
    description: 'Not accepted in this cycle',
    color: 'e99695',
    canWithdraw: false,
  },
  matched: {
    description: 'Has a mentor or mentee',
    color: '1d76db',
    canWithdraw: true,
  },
  withdrawn: {
    description: 'Taken back by the applicant',
    color: '666666',
    canWithdraw: false,
  },
} as const satisfies Readonly<Record<string, StatusTraits>>;

export type Status = keyof typeof statuses;
export const statusNames = Object.keys(statuses) as readonly Status[];

/** The label of a status: `status: in review`. */
export function statusLabel(status: Status): `status: ${Status}` {
  return `status: ${status}`;
}

/** Whether a label is one of a status, of ours or of somebody's making: the Registry says which of them an issue has. */
export function isStatusLabel(label: string): boolean {
  return label.startsWith('status: ');
}
