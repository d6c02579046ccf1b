// `npm run bench`: the benchmarks, each a ratio or a count against a named alternative in the same run. `npm run bench -- edge` runs
// a group of them, `npm run bench -- site sizes` one. Nothing is asserted: times differ from machine to machine.
import { figuresOf } from './bench/committee/in-workerd.ts';
import { benchReplyTime } from './bench/committee/reply-time.ts';
import { benchAcknowledgement } from './bench/edge/acknowledgement.ts';
import { benchDuplicates } from './bench/edge/duplicates.ts';
import { benchWorstBody } from './bench/edge/worst-body.ts';
import { benchBuilds } from './bench/site/builds.ts';
import { benchLighthouse } from './bench/site/lighthouse.ts';
import { benchSearchWeight } from './bench/site/search-weight.ts';
import { benchSizes } from './bench/site/sizes.ts';

const benchmarks = [
  { group: 'edge', name: 'acknowledgement', run: benchAcknowledgement },
  { group: 'edge', name: 'duplicates', run: benchDuplicates },
  { group: 'edge', name: 'worst-body', run: benchWorstBody },
  { group: 'site', name: 'sizes', run: benchSizes },
  { group: 'site', name: 'search', run: benchSearchWeight },
  { group: 'site', name: 'builds', run: benchBuilds },
  { group: 'site', name: 'lighthouse', run: benchLighthouse },
  { group: 'committee', name: 'reply', run: benchReplyTime },
  { group: 'committee', name: 'rows', run: () => figuresOf('rows-read') },
  { group: 'committee', name: 'round', run: () => figuresOf('round-at-scale') },
];
const [wantedGroup, wantedName] = process.argv.slice(2);
const chosen = benchmarks.filter(
  ({ group, name }) => [undefined, group].includes(wantedGroup) && [undefined, name].includes(wantedName),
);

// Temporary directories are removed when a process exits, which Ctrl-C alone does not make it do.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
if (chosen.length === 0) {
  console.error(`Choose a group, or one of it: ${benchmarks.map(({ group, name }) => `${group} ${name}`).join(', ')}`);
  process.exitCode = 2;
}
for (const { group, name, run } of chosen) {
  console.log(`\n${group} ${name}`);
  for (const line of await run()) console.log(`  ${line}`);
}
