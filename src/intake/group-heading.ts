const mostCharacters = 60;
const mostWords = 6;
/** A footnote begins with a sign or ends like a sentence. */
const footnote = /^[*(†¹²³)]|[.!?;,]$/;

/** Whether a cell that stands alone in its row heads the rows below, as `IP-kameraer` does, and is no note. */
export function isGroupHeading(text: string): boolean {
  return (
    text.length <= mostCharacters &&
    text.split(/\s+/).length <= mostWords &&
    /\p{L}{3}/u.test(text) &&
    !footnote.test(text)
  );
}
