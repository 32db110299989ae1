import { expect, it } from 'vitest';
import { quotedId, quotedText } from '../../../lib/connectors/salesforce/soql';

it.each(["001' OR Name != '", '001Hs00003FXHHM!', '', '../sobjects/User'])('what is no record id becomes part of no question: %j', (id) => {
  expect(() => quotedId(id)).toThrow();
});

it('an id is written as its 18 characters, a text as one value', () => {
  expect(quotedId('001dM00003jU9Gx')).toBe("'001dM00003jU9GxQAK'");
  expect(quotedText("O'Brien\\ \n")).toBe("'O\\'Brien\\\\  '");
});
