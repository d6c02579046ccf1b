// What the most expensive body costs the Worker, beside an ordinary form that is checked: nobody stops it by what they send.
import { readFile } from 'node:fs/promises';
import { questionsOf } from '../../../src/domain/form/form.ts';
import { mostBytes, mostUnits } from '../../../src/domain/form/most-characters.ts';
import type { LocalSystem } from '../../local/start-system.ts';
import { sampleAnswers, sampleForm } from '../../samples/sample-answers.ts';
import { withSystem } from '../with-system.ts';
import { action, form } from './sample-application.ts';

const posts = 60;
const limit = mostBytes(form.content);
const longest = questionsOf(form.content).flatMap((question) => (question.kind === 'long text' ? [question] : []));

/** Every long answer filled with `unit`, to just below what is looked at. */
const filled = (unit: string) =>
  Object.fromEntries(longest.map((question) => [question.name, unit.repeat(mostUnits(question) / unit.length - 1)]));
/** As a browser sends it, cut where the body ends. */
const asForm = (changes: Record<string, unknown>) => ({
  type: 'application/x-www-form-urlencoded',
  body: sampleForm(form, changes).toString().slice(0, limit),
});
const asJson = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });

const bodies = {
  'marks on one letter': asForm(filled('\u0301\u0323')),
  'letters with thirty marks': asForm(filled(`a${'\u0301\u0323'.repeat(15)}`)),
  'joiners beside spaces': asForm(filled('\u200D x')),
  'families of emoji': asForm(filled('👩‍👩‍👧‍👦')),
  'spaces and line feeds': asForm(filled(' \n')),
  'a thousand fields': { type: 'application/x-www-form-urlencoded', body: 'name=x&'.repeat(999) },
  'marks in JSON': asJson({ answers: { ...sampleAnswers(form), ...filled('\u0301\u0323') } }),
  'names that nobody asks for': asJson({
    answers: Object.fromEntries(Array.from({ length: limit / 8 }, (_, index) => [index.toString(36), 0])),
  }),
  'answers that are objects': asJson({
    answers: Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`q${index}`, { a: 'b'.repeat(400) }])),
  }),
  'lists of objects': asJson({
    answers: Object.fromEntries(
      Array.from({ length: limit / 300 }, (_, index) => [`q${index}`, Array.from({ length: 100 }, () => ({}))]),
    ),
  }),
  'lists in lists': { type: 'application/json', body: '['.repeat(limit / 2) + ']'.repeat(limit / 2) },
};

export function benchWorstBody(): Promise<readonly string[]> {
  return withSystem(async (system) => {
    const ordinary = await costOf(system, asForm({}));
    const lines: string[] = [];
    for (const [name, body] of Object.entries(bodies)) {
      const cost = await costOf(system, body);
      lines.push(
        `${name}, ${Math.round(body.body.length / 1024)} kB: ${cost.toFixed(1)} ms of the Worker, ratio ${(cost / ordinary).toFixed(1)}`,
      );
    }
    return [
      `An ordinary form that is checked takes ${ordinary.toFixed(1)} ms of the Worker, mean of ${posts}. Beside it:`,
      ...lines,
    ];
  });
}

/** Milliseconds of processor time a post, mean. */
async function costOf(system: LocalSystem, { type, body }: { type: string; body: string }): Promise<number> {
  const pid = await system.workerPid();
  const post = async () => {
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' };
    await (await fetch(system.siteUrl + action, { method: 'POST', headers, body })).arrayBuffer();
  };
  for (let count = 0; count < 5; count += 1) await post(); // the first pay for what is loaded once
  const before = await processorMilliseconds(pid);
  for (let count = 0; count < posts; count += 1) await post();
  return ((await processorMilliseconds(pid)) - before) / posts;
}

/** What a process has used, in steps of ten milliseconds; where there is no /proc, the time that has passed. */
async function processorMilliseconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return performance.now();
  const [, , , , , , , , , , , user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}
