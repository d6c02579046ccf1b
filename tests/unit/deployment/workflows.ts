// GitHub's workflows, read as data.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissions = z.record(z.string(), z.enum(['read', 'write']));
const job = z.looseObject({
  if: z.string().optional(),
  uses: z.string().optional(),
  environment: z.string().optional(),
  permissions: permissions.optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(step).default([]),
});
const workflow = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(z.string(), job),
});

export type Workflow = z.infer<typeof workflow>;
export type Job = z.infer<typeof job>;

const directory = new URL('../../../.github/workflows/', import.meta.url);

/** Every workflow by the name of its file, and its text. */
export const workflows = readdirSync(directory).map((file) => {
  const text = readFileSync(new URL(file, directory), 'utf8');
  return { file, text, workflow: workflow.parse(parse(text)) };
});

/** One workflow, by the name of its file. */
export function workflowOf(name: string): Workflow {
  const found = workflows.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`There is no workflow ${name}`);
  return found.workflow;
}

/** Every job with the name of its file. */
export const jobs: readonly (readonly [name: string, Job])[] = workflows.flatMap(({ file, workflow: { jobs: all } }) =>
  Object.entries(all).map(([name, one]) => [`${file}: ${name}`, one] as const),
);
