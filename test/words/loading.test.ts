import { afterAll, expect, it } from 'vitest';
import { speak } from '../../lib/words/say';
import { speakIn } from '../speak';

/** Everything but the file that sets the language, and tests. */
const modules = import.meta.glob(['../../lib/**/*.ts', '../../components/**/*.{ts,tsx}', '!../../lib/platform/words.ts', '!**/*.d.ts']);

afterAll(() => speakIn('en'));

it('no file asks for a text while it is read: the language is set by the first one, and a constant would keep another', async () => {
  const asked: string[] = [];
  speak((key) => {
    asked.push(key);
    return '';
  });
  for (const load of Object.values(modules)) await load();
  expect(Object.keys(modules).length).toBeGreaterThan(300);
  expect(asked).toEqual([]);
});
