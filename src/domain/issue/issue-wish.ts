// What an issue should be, compared with what it is: only the difference is sent. Pure.

/** What is left undefined stays as people have it. */
export interface IssueWish {
  readonly title?: string;
  readonly body?: string;
  /** Labels that it should have. */
  readonly labels?: readonly string[];
  /** Whether a label is one of ours, so that it goes where it is not wished for. */
  readonly isManaged?: (label: string) => boolean;
  readonly milestoneTitle?: string;
  readonly isClosed?: boolean;
  readonly assignees?: readonly string[];
}

/** The parts of an issue that a wish is about. */
export interface IssueState {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly milestoneTitle: string | undefined;
  readonly isClosed: boolean;
  readonly assignees: readonly string[];
}

/** The parts of a wish that an issue does not fulfil, as GitHub takes them; undefined where it fulfils all. */
export type IssueDifference = Partial<Pick<IssueState, 'title' | 'body' | 'labels' | 'milestoneTitle' | 'isClosed' | 'assignees'>>;

/** What has to be sent so that an issue is as wished. Labels that are not ours, and whatever the wish leaves open, stay. */
export function differenceOf(found: IssueState, wish: IssueWish): IssueDifference | undefined {
  const labels = wishedLabels(found, wish);
  const difference: IssueDifference = {
    ...(wish.title !== undefined && wish.title !== found.title ? { title: wish.title } : {}),
    ...(wish.body !== undefined && !isSameText(wish.body, found.body) ? { body: wish.body } : {}),
    ...(hasSameMembers(labels, found.labels) ? {} : { labels }),
    ...(wish.milestoneTitle !== undefined && wish.milestoneTitle !== found.milestoneTitle
      ? { milestoneTitle: wish.milestoneTitle }
      : {}),
    ...(wish.isClosed !== undefined && wish.isClosed !== found.isClosed ? { isClosed: wish.isClosed } : {}),
    ...(wish.assignees !== undefined && !hasSameMembers(wish.assignees, found.assignees) ? { assignees: wish.assignees } : {}),
  };
  return Object.keys(difference).length > 0 ? difference : undefined;
}

/** The labels that people added stay. */
function wishedLabels({ labels: found }: IssueState, { labels = [], isManaged = () => false }: IssueWish): readonly string[] {
  return [...new Set([...found.filter((label) => !isManaged(label)), ...labels])];
}

function hasSameMembers(one: readonly string[], other: readonly string[]): boolean {
  const lower = new Set(other.map((text) => text.toLowerCase())); // GitHub compares logins and labels without case
  return one.length === other.length && one.every((text) => lower.has(text.toLowerCase()));
}

/** GitHub stores line breaks as they are sent, and its editor sends CRLF. */
function isSameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}
