import type { HeaderRules } from '../model/headers.ts';
import { foldWords, holdsWords } from './fold.ts';

interface DeviceWords {
  /** The cell of a column for what kind of device it is. */
  readonly deviceType: string | null;
  /** Cells in which the whole text must say it, for a purpose may speak of a door's card reader. */
  readonly others: readonly (string | null)[];
}

/** Makes a finder of devices that are no camera; it gives the register's own word for what they are, else null. */
export function otherDevice({ notCameras, cameraWords }: HeaderRules): (words: DeviceWords) => string | null {
  const whole = new Set(notCameras.map(foldWords));
  return ({ deviceType, others }) => {
    if (deviceType !== null && isOther(deviceType)) return deviceType;
    return others.find((text) => text !== null && whole.has(foldWords(text))) ?? null;
  };

  function isOther(text: string): boolean {
    const words = foldWords(text);
    if (cameraWords.some((word) => holdsWords(words, word))) return false;
    return notCameras.some((word) => holdsWords(words, word));
  }
}
