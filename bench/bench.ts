import { benchImport } from './import.ts';
import { benchWeb } from './web.ts';

/** `npm run bench -- NAME`: measures one thing against its limits; exit 1 where a limit is broken. */
const benches = new Map([
  ['import', benchImport],
  ['web', benchWeb],
]);
const asked = process.argv[2] ?? '';
const bench = benches.get(asked);
if (bench === undefined) {
  process.stderr.write(`"${asked}" is no bench; there are: ${[...benches.keys()].join(', ')}\n`);
  process.exitCode = 2;
} else if (!(await bench())) process.exitCode = 1;
