import { createReadStream, readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';

/** A parser alone on a file, for comparison: `node bench/bare.mjs papaparse|saxes|sheetjs FILE`. */
const parsers = { papaparse, saxes, sheetjs };
const [, , name, file] = process.argv;
const count = await parsers[name](file);
process.stdout.write(`${count}\n`);

/**
 * As its documentation streams in Node: a stream of decoded text piped into NODE_STREAM_INPUT. Rows come as records by
 * their header, since whoever reads a catalogue must know which cell is the price.
 */
async function papaparse(path) {
  const options = { delimiter: ';', header: true };
  const text = createReadStream(path).pipe(iconv.decodeStream('utf-8'));
  let rows = 0;
  for await (const _ of text.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, options))) rows += 1;
  return rows;
}

async function saxes(path) {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let elements = 0;
  let characters = 0;
  parser.on('opentag', () => {
    elements += 1;
  });
  parser.on('text', (text) => {
    characters += text.length;
  });
  parser.on('closetag', () => {});
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
  return elements + characters;
}

function sheetjs(path) {
  const book = XLSX.read(readFileSync(path), {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellNF: true,
    cellText: true,
    cellFormula: false,
    cellHTML: false,
  });
  return book.Sheets[book.SheetNames[0]]['!data'].length;
}
