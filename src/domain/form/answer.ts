/** A checked answer: text, several texts, a whole number or a tick. An unanswered question has none. */
export type Answer = string | readonly string[] | number | true;
/** Checked answers by question name. */
export type Answers = Readonly<Record<string, Answer>>;
