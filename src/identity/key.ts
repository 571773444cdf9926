/**
 * What two spellings of one model number have in common: letters and digits in capitals, separators gone.
 * Idempotent: the key of a key is the key.
 */
export function modelKey(text: string): string {
  let key = normalised(text);
  for (let again = normalised(key); again !== key; again = normalised(key)) key = again;
  return key;
}

function normalised(text: string): string {
  if (/^[A-Za-z0-9]*$/.test(text)) return text.toUpperCase();
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
