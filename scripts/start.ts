// `npm start` and, with --watch, `npm run dev`: the whole program on this machine, until Ctrl-C.
import { announcement } from './local/announcement.ts';
import { readCommandLine, type StartRequest, usage } from './local/command-line.ts';
import { startSystem } from './local/start-system.ts';
import { takenPorts } from './local/taken-ports.ts';

const asked = new Error('Ctrl-C');
const endedByItself = new Error('A part ended by itself');

const line = readCommandLine(process.argv.slice(2));
switch (line.kind) {
  case 'help':
    console.log(usage);
    break;
  case 'refused':
    console.error(line.sentence);
    process.exitCode = 2;
    break;
  case 'start':
    process.exitCode = await run(line.request);
}

async function run(request: StartRequest): Promise<number> {
  const command = request.watch ? 'run dev' : 'start';
  const { preview, ...always } = request.ports;
  const taken = await takenPorts({ ...always, ...(request.watch ? {} : { preview }) }, `npm ${command}`);
  if (taken.length > 0) {
    console.error(taken.join('\n'));
    return 1;
  }
  const startedAt = performance.now();
  const log = (text: string) => console.log(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s  ${text}`);
  const ending = new AbortController();
  const ended = new Promise<number>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve(ending.signal.reason === endedByItself ? 1 : 0));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort(asked));
  const onUnexpectedEnd = (sentence: string) => {
    console.error(`\n${sentence}`);
    ending.abort(endedByItself);
  };
  try {
    const system = await startSystem({
      ...request,
      healthChecks: true,
      cronTrigger: true,
      // Whoever works on the files sees the files; whoever edits in the CMS sees what was published there.
      deployments: !request.watch,
      now: request.now.toString(),
      log,
      onUnexpectedEnd,
      signal: ending.signal,
    });
    log('Ready');
    console.log(announcement({ ...system, now: request.now, command }));
    const exitCode = await ended;
    console.log('\nStopping');
    await system.stop();
    return exitCode;
  } catch (error) {
    if (ending.signal.reason === asked) {
      console.log('\nStopped before it was ready');
      return 0;
    }
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
