import type { Block } from '../../model/document.ts';
import type { Bilingual } from '../../model/manufacturer.ts';
import { type Language, speaker } from '../../text/index.ts';
import { partialDate } from '../parts/partial-date.ts';

export interface Standing {
  readonly lists: readonly {
    readonly firm: string;
    readonly name: Bilingual;
    readonly jurisdiction: string;
    readonly effect: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly gpa: readonly {
    readonly country: string;
    readonly status: string;
    readonly since: string | null;
    readonly source: string;
  }[];
}

/** Lists and GPA status beside a dossier: facts, which only a policy that names a list turns into a verdict. */
export function standingBlocks({ lists, gpa }: Standing, language: Language): readonly Block[] {
  const says = speaker(language);
  const onLists = lists.map(({ firm, name, jurisdiction, effect, from }) =>
    says(from === null ? 'standing.on-list-undated' : 'standing.on-list', {
      firm,
      list: name[language],
      jurisdiction,
      effect: says(`standing.effect.${effect}`),
      ...(from === null ? {} : { from: partialDate(language, from) }),
    }),
  );
  const countries = gpa.map(({ country, status, since }) =>
    says(`standing.gpa.${status}`, {
      country,
      ...(since === null ? {} : { since: partialDate(language, since) }),
    }),
  );
  if (onLists.length + countries.length === 0) return [];
  return [
    { type: 'paragraph', text: says('standing.intro') },
    { type: 'list', items: [...new Set([...onLists, ...countries])] },
  ];
}
