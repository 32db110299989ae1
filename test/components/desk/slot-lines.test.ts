import { expect, it } from 'vitest';
import { slotsFrom, textOfSlots } from '@/components/desk/templates/slot-lines';
import { SHIPPED_TEMPLATES } from '@/lib/domain/template/shipped';

it('lines that nobody touched say every place as it was, in all its languages', () => {
  for (const { slots = [] } of SHIPPED_TEMPLATES) expect(slotsFrom(textOfSlots(slots), slots)).toEqual(slots);
});

it('a line is a short name, a star where it must be written, what it is, and an example', () => {
  const before = [{ id: 'why', label: { en: 'Why', de: 'Warum' }, hint: 'News', most: 80 }];
  expect(slotsFrom('  why*  Why you write | A branch | in Lyon \n\nwhen When\nNo', before)).toEqual([
    { id: 'why', label: { en: 'Why you write', de: 'Warum' }, hint: 'A branch | in Lyon', most: 80, required: true },
    { id: 'when', label: 'When' },
  ]);
  expect(slotsFrom('why Why |', before)).toEqual([{ id: 'why', label: { en: 'Why', de: 'Warum' }, most: 80 }]);
  expect(slotsFrom('', before)).toEqual([]);
});
