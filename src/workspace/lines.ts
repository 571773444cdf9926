/** The lines of a text file in UTF-8, without their ends; bytes are cut before they are decoded, so no character is. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let waiting: Uint8Array[] = [];
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(0x0a);
    if (end < 0) {
      waiting.push(chunk);
      continue;
    }
    const whole = Buffer.concat([...waiting, chunk.subarray(0, end)]).toString('utf8');
    waiting = [chunk.subarray(end + 1)];
    yield* whole.split('\n');
  }
  const rest = Buffer.concat(waiting).toString('utf8');
  if (rest !== '') yield rest;
}
