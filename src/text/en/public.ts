/** The public version of a report. */
export const publicVersion = {
  'public.option':
    "the public version: without sites, addresses, serial numbers and the register's own words",
  'public.notice': 'Public version. Left out: {fields}. All figures are the same as in the internal version.',
  'public.mark': '(left out)',
  'public.unknown-model': 'Unknown model {number}',
};
