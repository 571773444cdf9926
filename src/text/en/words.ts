/** Single words that many rooms use. */
export const words = {
  'word.yes': 'yes',
  'word.no': 'no',
  'word.none': 'none',
  'word.unknown': 'unknown',
  'importance.must': 'must',
  'importance.should': 'should',
  'importance.info': 'info',
  'verdict.better': 'better',
  'verdict.equal': 'meets',
  'verdict.worse': 'falls short',
  'verdict.unknown': 'unknown',
  'verdict.not-needed': 'not needed',
  'quality.of': 'quality of facts {quality}',
} as const;
