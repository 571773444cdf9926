import { writeFileSync } from 'node:fs';

/** Preloaded into a measured process: says at its end how much memory (kB) and processor time (µs) it took. */
process.on('exit', () => {
  const file = process.env.PEAK_FILE;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (file !== undefined) writeFileSync(file, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
