import type { Document } from '../../model/document.ts';
import txt from '../../reports/formats/txt.ts';

/** Where a command prints. Results go to stdout and nothing else does; progress and remarks go to stderr. */
export interface Output {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Prints a result: the value with --json, else the document as text. */
  readonly result: (value: unknown, document: () => Document) => void;
  readonly remark: (line: string) => void;
}

export function outputTo(
  streams: Pick<NodeJS.Process, 'stdout' | 'stderr'>,
  json: boolean,
  quiet: boolean,
): Output {
  return {
    json,
    quiet,
    result(value, document) {
      streams.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : txt.write(document()));
    },
    remark(line) {
      if (!quiet) streams.stderr.write(`${line}\n`);
    },
  };
}
