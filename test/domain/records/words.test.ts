import { afterEach, describe, expect, it } from 'vitest';
import { readable } from '../../../lib/domain/records/words';
import { speakIn } from '../../speak';

afterEach(() => speakIn('en'));

describe('a value that nobody types here', () => {
  it('is written as people of the language write it', () => {
    speakIn('fr');
    expect(readable('renewal', '2031-03-03')).toBe('3 mars 2031');
    expect(readable('arr', '11200000 JPY')).toBe('11\u202f200\u202f000\u00a0JPY');
    speakIn('de');
    expect(readable('arr', '4800.5')).toBe('4.800,5');
  });

  it('stays as it is where it is none of these', () => {
    for (const text of ['', 'soon', '2031-02-31']) expect(readable('renewal', text)).toBe(text);
    expect(readable('arr', 'plenty')).toBe('plenty');
    expect(readable('segment', '2031-03-03')).toBe('2031-03-03');
  });
});
