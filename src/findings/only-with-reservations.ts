import { featureNames } from './feature-names.ts';
import type { Finding } from './finding.ts';

const onlyWithReservations: Finding = {
  id: 'only-with-reservations',
  applies: ({ model, label, language }) => {
    if (model.outcome !== 'reserved') return null;
    const short = model.candidates[0]?.features.filter(
      ({ verdict, importance }) => verdict === 'worse' && importance === 'should',
    );
    return { camera: label, features: featureNames(short ?? [], language) };
  },
};

export default onlyWithReservations;
