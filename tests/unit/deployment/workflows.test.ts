import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { configText } from '../cms/decap/config.ts';
import { jobs, workflowOf, workflows } from './workflows.ts';

const everyStep = jobs.flatMap(([name, { steps }]) => steps.map((step) => ({ name, step })));
const { backend } = z.object({ backend: z.object({ preview_context: z.string() }) }).parse(parse(configText));
const hasSecret = (value: unknown) => JSON.stringify(value).includes('secrets.');

describe('no workflow can more than it needs', () => {
  test.each(workflows)('$file begins with reading only, and says what it may write', ({ workflow: { permissions, jobs: all } }) => {
    const asked = [permissions, ...Object.values(all).map((job) => job.permissions ?? {})].flatMap((one) => Object.entries(one));
    const written = asked.filter(([, level]) => level === 'write').map(([name]) => name);
    expect(permissions['contents']).toBe('read');
    expect(written.filter((name) => !['statuses', 'pull-requests'].includes(name))).toEqual([]);
  });

  test('every action is pinned to one commit, and every job ends', () => {
    const uses = everyStep.flatMap(({ step }) => step.uses ?? []);
    expect(uses.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(jobs.filter(([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
  });

  test('no checkout leaves its key behind', () => {
    const checkouts = everyStep.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(4);
    expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('text that somebody else wrote is never a part of a script', () => {
    expect(everyStep.filter(({ step }) => step.run?.includes('${{'))).toEqual([]);
  });

  test('nothing runs a stranger’s change with the rights of this repository', () => {
    expect(workflows.filter(({ workflow: { on } }) => 'pull_request_target' in on)).toEqual([]);
    // What follows a run of a pull request checks out main: no `ref`.
    const followers = workflows.filter(({ workflow: { on } }) => 'workflow_run' in on);
    expect(followers.map(({ file }) => file)).toEqual(['deploy-preview.yml']);
    expect(followers.filter(({ text }) => /\bref:/.test(text))).toEqual([]);
  });
});

describe('secrets', () => {
  test('no run that a pull request starts has any', () => {
    const started = workflows.filter(({ workflow: { on } }) => 'pull_request' in on);
    expect(started.map(({ file }) => file).sort()).toEqual(['ci.yml', 'content.yml', 'preview.yml']);
    expect(started.filter(({ text }) => text.includes('secrets'))).toEqual([]);
  });

  test('a job that has one is in an environment, and gives it to the upload alone', () => {
    const entrusted = jobs.filter(([, job]) => hasSecret(job));
    expect(entrusted.map(([name, { environment }]) => [name, environment])).toEqual([
      ['deploy-preview.yml: upload', 'preview'],
      ['deploy.yml: deploy', 'production'],
    ]);
    const commands = everyStep.filter(({ step }) => hasSecret(step)).map(({ step }) => step.run);
    expect(commands).toEqual([expect.stringMatching(/^npx wrangler versions upload /), 'npx wrangler deploy']);
  });
});

describe('a preview', () => {
  test('is told to the CMS under the name that the CMS asks for', () => {
    const contexts = workflows.flatMap(({ text }) => [...text.matchAll(/-f context=(\S+)/g)].map(([, context]) => context));
    expect(contexts).toHaveLength(4);
    expect(new Set(contexts)).toEqual(new Set([backend.preview_context]));
  });

  test('is begun, shown and refused for branches of this repository only', () => {
    expect(workflowOf('preview.yml').jobs['begin']?.if).toContain(
      'github.event.pull_request.head.repo.full_name == github.repository',
    );
    expect(workflowOf('preview.yml').jobs['build']?.['needs']).toBe('begin');
    for (const job of Object.values(workflowOf('deploy-preview.yml').jobs)) {
      expect(job.if).toContain('github.event.workflow_run.head_repository.full_name == github.repository');
    }
    expect(workflowOf('deploy-preview.yml').on['workflow_run']).toEqual({
      workflows: [workflowOf('preview.yml').name],
      types: ['completed'],
    });
  });
});

test('a deployment is never ended half-way', () => {
  expect(workflowOf('deploy.yml').concurrency).toEqual({ group: 'deploy', 'cancel-in-progress': false });
});

test('a check that may be required runs for every pull request', () => {
  for (const file of ['ci.yml', 'content.yml']) expect(workflowOf(file).on['pull_request']).toBeNull();
});

test('every command of a workflow is there', () => {
  const commands = everyStep.flatMap(({ step }) => step.run ?? []);
  const scripts = commands.flatMap((run) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? ''));
  expect(scripts.length).toBeGreaterThan(4);
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  const files = commands.flatMap((run) => [...run.matchAll(/(?:node|bash|--config) ([\w./-]+)/g)].map(([, file]) => file ?? ''));
  expect(files).toContain('wrangler.preview.jsonc');
  expect(files.filter((file) => !existsSync(new URL(`../../../${file}`, import.meta.url)))).toEqual([]);
});
