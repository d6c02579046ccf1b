// How long an applicant waits: our Worker, which stores and answers, beside a server that creates the issue within the request, as
// form-to-issue bots do (research/intake.md, “JOSS”). Both talk to the same emulated GitHub, which takes 300 ms for each create.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from 'octokit';
import { median } from '../figures.ts';
import { withSystem } from '../with-system.ts';
import { sampleApplication } from './sample-application.ts';

const applications = 40;
const githubMilliseconds = 300;

export function benchAcknowledgement(): Promise<readonly string[]> {
  return withSystem(async (system) => {
    system.github.fault(({ method }) => (method === 'POST' ? { delayMilliseconds: githubMilliseconds } : undefined));
    const inline = await startInlineServer(system.githubUrl);
    try {
      const ours = await medianOf((count) => post(`${system.siteUrl}/api/applications/mentee`, sampleApplication(count)));
      const theirs = await medianOf((count) => post(inline.url, sampleApplication(count)));
      return [
        `Time to an acknowledgement, median of ${applications}, GitHub taking ${githubMilliseconds} ms:`,
        `stored first: ${ours.toFixed(1)} ms; issue created within the request: ${theirs.toFixed(1)} ms; ratio ${(theirs / ours).toFixed(1)}`,
      ];
    } finally {
      inline.close();
    }
  });
}

async function post(url: string, body: string): Promise<void> {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (reply.status !== 201) throw new Error(`${url} answered ${reply.status}`);
  await reply.arrayBuffer();
}

async function medianOf(run: (count: number) => Promise<void>): Promise<number> {
  await run(-1); // the first pays for what is loaded once
  const times: number[] = [];
  for (let count = 0; count < applications; count += 1) {
    const start = performance.now();
    await run(count);
    times.push(performance.now() - start);
  }
  return median(times);
}

async function startInlineServer(githubUrl: string): Promise<{ url: string; close: () => void }> {
  const octokit = new Octokit({ baseUrl: githubUrl, auth: 'local-chair', throttle: { enabled: false } });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    await octokit.rest.issues.create({ owner: 'alsc', repo: 'mentoring-applications', title: 'Application', body });
    response.writeHead(201).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
