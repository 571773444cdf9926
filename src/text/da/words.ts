/** Single words that many rooms use. */
export const words = {
  'word.yes': 'ja',
  'word.no': 'nej',
  'word.none': 'ingen',
  'word.unknown': 'ukendt',
  'importance.must': 'skal',
  'importance.should': 'bør',
  'importance.info': 'info',
  'verdict.better': 'bedre',
  'verdict.equal': 'dækker',
  'verdict.worse': 'ringere',
  'verdict.unknown': 'ukendt',
  'verdict.not-needed': 'kræves ikke',
  'quality.of': 'oplysningernes kvalitet {quality}',
} as const;
