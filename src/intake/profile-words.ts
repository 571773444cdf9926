import type { Profile } from '../model/profile.ts';
import { foldWords, holdsWords } from './fold.ts';
import { remembered } from './remembered.ts';

/** The profile that a camera is matched by, given the profile of its kind and the purpose its register states. */
type ProfileFinder = (kindProfile: string, purpose: string | null) => string;

/**
 * A purpose may name the profile that refines its kind's own, by that profile's words. Whole words only. Where none is
 * named, or two are, the kind's own holds: which of the two is meant nobody says.
 */
export function profileFinder(profiles: Iterable<Pick<Profile, 'id' | 'refines' | 'words'>>): ProfileFinder {
  const refining = [...profiles].filter(({ refines }) => refines !== undefined);
  const named = remembered((purpose: string) => {
    const text = foldWords(purpose);
    return refining.filter(({ words = [] }) => words.some((word) => holdsWords(text, word)));
  });
  return (kindProfile, purpose) => {
    const [only, ...others] = named(purpose ?? '').filter(({ refines }) => refines === kindProfile);
    return only === undefined || others.length > 0 ? kindProfile : only.id;
  };
}
