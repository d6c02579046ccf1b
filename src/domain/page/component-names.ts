/** The components that a text in content/ may name, such as `<ContactLink />`. */
export const componentNames = ['ContactLink', 'Fact', 'FormMinutes', 'ForumSessions', 'MenteeExamples', 'Requirements'] as const;
export type ComponentName = (typeof componentNames)[number];
