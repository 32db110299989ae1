import { expect, it } from 'vitest';
import type { CsvKind } from '../../../lib/connectors/csv/fields';
import { headerRow } from '../../../lib/connectors/csv/header-row';
import { list } from './fields-of';

it.each<[string, string[], number, CsvKind?]>([
  ['the first row where it names columns', ['Account ID,Account Name,ARR', 'A1,Halden,5'], 0],
  ['also where a row below names more', ['Account ID,Account Name', 'Account ID,Account Name,ARR,CSM'], 0],
  ['the first that does, below titles', ['My report', 'Filtered by,mine', 'Kunde,Betreuer,ARR', 'Halden,Robin,5'], 2],
  ['a title of one word that is a name is none', ['Company', 'Company,Domain,ARR'], 1],
  ['one word alone is, where nothing names more', ['Company', 'Halden'], 0],
  ['one word below a title is not: it may be a value', ['My report', 'Company', 'Halden'], 0],
  ['a row that lacks what is needed is none', ['My report', 'ARR,CSM', 'x,y'], 0],
  ['the first where nothing is known', ['foo,bar', '1,2'], 0],
  ['of the kind that the person says', ['Customer,Owner', 'Customer,Task,Due Date'], 1, 'tasks'],
  ['of another kind where none of that kind is there', ['My report', 'Company,Domain,ARR'], 1, 'tasks'],
])('%s', (_, rows, at, kind) => {
  expect(headerRow(rows.map(list), kind)).toBe(at);
});
