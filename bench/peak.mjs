import { writeFileSync } from 'node:fs';

/** Preloaded into a measured process: says at its end how much memory it took at most, in kilobytes. */
process.on('exit', () => {
  const file = process.env.PEAK_FILE;
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
