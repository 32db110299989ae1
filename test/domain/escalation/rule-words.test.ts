import { expect, test } from 'vitest';
import { BY_HAND } from '../../../lib/domain/capture/marks';
import { ADDRESS } from '../../../lib/domain/capture/taken';
import { ruleWords } from '../../../lib/domain/escalation/words';

test('what was taken out of a picture is named in words, as what was taken out of a text is', () => {
  expect([BY_HAND, ADDRESS, 'name'].map(ruleWords)).toEqual(['places chosen by hand', 'ends of page addresses', 'names of contacts']);
});
