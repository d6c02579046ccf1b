// `npm run bench`: the benchmarks, each a ratio or a count against a named alternative in the same run. `npm run bench -- edge` runs
// a group of them, `npm run bench -- site sizes` one.
import { benchAcknowledgement } from './bench/acknowledgement.ts';
import { chooseBenchmarks } from './bench/choose-benchmarks.ts';
import { benchDuplicates } from './bench/duplicates.ts';
import { benchBuilds } from './bench/site/builds.ts';
import { benchLighthouse } from './bench/site/lighthouse.ts';
import { benchSearchWeight } from './bench/site/search-weight.ts';
import { benchSizes } from './bench/site/sizes.ts';

const choice = chooseBenchmarks(
  {
    edge: { acknowledgement: benchAcknowledgement, duplicates: benchDuplicates },
    site: { sizes: benchSizes, search: benchSearchWeight, builds: benchBuilds, lighthouse: benchLighthouse },
  },
  process.argv.slice(2),
);

// Temporary directories are removed when a process exits, which Ctrl-C alone does not make it do.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
const say = (line: string) => console.error(`  … ${line}`);

if (choice.kind === 'refused') {
  console.error(choice.sentence);
  process.exitCode = 2;
} else {
  for (const { title, run } of choice.benchmarks) {
    console.log(`\n${title}`);
    for (const line of await run(say)) console.log(`  ${line}`);
  }
}
