import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { commandsNamedIn } from '../../src/commands/named.ts';

async function named(line: string): Promise<readonly string[]> {
  const found = await commandsNamedIn(line.split(' '));
  return found.map(({ under, usage }) => `${under === null ? '' : `${under} `}${usage.split(' ')[0]}`);
}

describe('the commands that a command line may mean', () => {
  test('every command is listed under the words by which it is called', async () => {
    for (const { words, load } of commands) {
      const { under, usage } = (await load()).default;
      expect([under, usage.split(' ')[0]].filter((word) => word !== null).join(' ')).toBe(words);
    }
  });

  test('is the one that stands there, wherever its options stand', async () => {
    expect(await named('identify DS-2CD2143G2-I')).toEqual(['identify']);
    expect(await named('--lang da import catalog prices.xlsx')).toEqual(['import catalog']);
  });

  test('are all of a word, where nothing says which, and all there are, where there is no known word', async () => {
    expect(await named('import --help')).toEqual([
      ...['import answers', 'import catalog', 'import declarations', 'import register', 'import specs'],
    ]);
    expect(await named('import katalog')).toHaveLength(5);
    expect(await named('--help')).toHaveLength(commands.length);
    expect(await named('serch dome')).toHaveLength(commands.length);
  });

  test('a search for the name of another command is still a search', async () => {
    expect(await named('search import')).toContain('search');
  });
});
