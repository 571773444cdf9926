import iconv from 'iconv-lite';

/** In the order of how often they are met: it breaks ties, as code pages 850 and 865 write the same Danish. */
const codePages = ['windows-1252', 'macintosh', 'cp850', 'cp865'] as const;
type CodePage = (typeof codePages)[number];

/** How many places are weighed; a longer text does not say more. */
const enoughPlaces = 20_000;

/** Kinds of character, as they count in Danish prose and price lists. */
type Kind = 'danish' | 'letter' | 'sign' | 'ascii' | 'odd';

const signs = new Set('§½¼¾°€£«»–—‘’“”…•©®™±×·²³µ¤´¨¿¡¢¥ªº\u00a0');

interface Table {
  readonly page: CodePage;
  readonly characters: readonly string[];
  readonly kinds: readonly Kind[];
}

const tables: readonly Table[] = codePages.map((page) => {
  const characters = [...iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), page)];
  return { page, characters, kinds: characters.map(kindOf) };
});

/** The 8-bit code page whose reading looks most like Danish: letters where letters stand, in the case around them. */
export function bestCodePage(bytes: Uint8Array): CodePage {
  const places = highPlaces(bytes);
  let best: { page: CodePage; score: number } = { page: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const table of tables) {
    let score = 0;
    for (const place of places) score += plausibility(table, bytes, place);
    if (score > best.score) best = { page: table.page, score };
  }
  return best.page;
}

function highPlaces(bytes: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < bytes.length && places.length < enoughPlaces; place += 1)
    if ((bytes[place] ?? 0) >= 0x80) places.push(place);
  return places;
}

function plausibility({ characters, kinds }: Table, bytes: Uint8Array, place: number): number {
  const byte = bytes[place] ?? 0;
  const kind = kinds[byte] ?? 'odd';
  const before = characters[bytes[place - 1] ?? 0x20] ?? ' ';
  const after = characters[bytes[place + 1] ?? 0x20] ?? ' ';
  if (kind === 'odd') return -5;
  const inWord = isLetter(before) && isLetter(after);
  if (kind === 'sign') return inWord ? -2 : 0.5;
  // A capital after a small letter is what the wrong code page makes of a small one.
  const character = characters[byte] ?? '';
  if (isCapital(character) && isLetter(before) && !isCapital(before)) return -2;
  return kind === 'danish' ? 3 : 1;
}

function kindOf(character: string): Kind {
  if (character < '\u0080') return 'ascii';
  if ('æøåÆØÅ'.includes(character)) return 'danish';
  if (isLetter(character)) return 'letter';
  return signs.has(character) ? 'sign' : 'odd';
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function isCapital(character: string): boolean {
  return isLetter(character) && character === character.toUpperCase();
}
