import { CountryNames, HeaderRules } from '../model/headers.ts';
import { packageRoot } from './package-root.ts';
import { type DataReader, dataReader } from './read-data.ts';

/** How the columns of each kind of table are understood. */
export type HeadersByKind = Readonly<Record<'catalog' | 'register' | 'declaration' | 'answer', HeaderRules>>;

/** As much of it as an import of catalogues needs: the rest takes longer to read than a small catalogue. */
export function loadHeaders(root: string = packageRoot): { readonly headers: HeadersByKind } {
  return { headers: headerRules(dataReader(root)) };
}

export function headerRules(rules: DataReader): HeadersByKind {
  const { names: countries } = rules.one(CountryNames, 'rules/reading/countries.json');
  const headers = (kind: keyof HeadersByKind) => ({
    ...rules.one(HeaderRules, `rules/headers/${kind}.json`),
    countries,
  });
  return {
    catalog: headers('catalog'),
    register: headers('register'),
    declaration: headers('declaration'),
    answer: headers('answer'),
  };
}
