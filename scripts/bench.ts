// `npm run bench`: the benchmarks, each a ratio or a count against a named alternative in the same run. `npm run bench -- edge` runs one.
import { benchAcknowledgement } from './bench/acknowledgement.ts';
import { benchDuplicates } from './bench/duplicates.ts';

const benchmarks: Readonly<Record<string, readonly (() => Promise<readonly string[]>)[]>> = {
  edge: [benchAcknowledgement, benchDuplicates],
};

const [wanted] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in benchmarks)) {
  console.error(`There is no benchmark “${wanted}”. Choose one of: ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}
for (const [name, runs] of Object.entries(benchmarks)) {
  if (wanted !== undefined && wanted !== name) continue;
  console.log(`\n${name}`);
  for (const run of runs) for (const line of await run()) console.log(`  ${line}`);
}
