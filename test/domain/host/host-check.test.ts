import { describe, expect, it } from 'vitest';
import {
  afterCheck,
  checkedPage,
  type HostCheck,
  isChanged,
  isCheckDue,
  UNCHECKED,
  type Verdict,
} from '../../../lib/domain/host/host-check';
import type { Place, RefKind } from '../../../lib/domain/place';

const place = (id: string, kind: RefKind = 'gmail.thread'): Place => ({
  host: kind.split('.')[0] as Place['host'],
  space: 'u/0',
  page: 'record',
  refs: [{ kind, id, role: 'focus' }],
});
const said = (strict: boolean, loose: boolean, anchor = 'thread heading'): Verdict[] => [{ anchor, strict, loose }];
const MISSED = said(false, true);
const FOUND = said(true, true);
const NOTHING = said(false, false);

/** One look after another, each as `[page, verdicts]`. */
const after = (...looks: [string, Verdict[]][]): HostCheck =>
  looks.reduce((check, [id, verdicts]) => afterCheck(check, place(id), 'record', verdicts), UNCHECKED);

describe('a host counts as changed', () => {
  it.each<[boolean, string, [string, Verdict[]][]]>([
    [false, 'never looked at', []],
    [false, 'one record', [['1', MISSED]]],
    [
      false,
      'one record, looked at again and again',
      [
        ['1', MISSED],
        ['1', MISSED],
        ['1', MISSED],
      ],
    ],
    [
      true,
      'two records',
      [
        ['1', MISSED],
        ['2', MISSED],
      ],
    ],
    [
      true,
      'two records, with one between that says nothing',
      [
        ['1', MISSED],
        ['9', NOTHING],
        ['2', MISSED],
      ],
    ],
    [
      false,
      'two records, with a whole one between',
      [
        ['1', MISSED],
        ['9', FOUND],
        ['2', MISSED],
      ],
    ],
    [
      false,
      'a different thing on each',
      [
        ['1', MISSED],
        ['2', said(false, true, 'sender')],
      ],
    ],
    [
      false,
      'it is found again',
      [
        ['1', MISSED],
        ['2', MISSED],
        ['3', FOUND],
      ],
    ],
    [
      false,
      'it is found again by attribute alone',
      [
        ['1', MISSED],
        ['2', MISSED],
        ['3', said(true, false)],
      ],
    ],
    [
      true,
      'later records say nothing',
      [
        ['1', MISSED],
        ['2', MISSED],
        ['3', NOTHING],
      ],
    ],
    [
      false,
      'the attribute is there and the shape is not',
      [
        ['1', said(true, false)],
        ['2', said(true, false)],
      ],
    ],
    [
      false,
      'nothing is there',
      [
        ['1', NOTHING],
        ['2', NOTHING],
      ],
    ],
    [
      false,
      'an anchor of another product',
      [
        ['1', said(false, true, 'ticket panel')],
        ['2', said(false, true, 'ticket panel')],
      ],
    ],
  ])('%s: %s', (changed, _what, looks) => {
    expect(isChanged(after(...looks), 'record')).toBe(changed);
  });

  it('by kind of page', () => {
    const check = after(['1', MISSED], ['2', MISSED]);
    expect(isChanged(check, 'list')).toBe(false);
  });

  it('and a report about nothing of its page leaves everything as it was', () => {
    const check = after(['1', MISSED]);
    expect(afterCheck(check, place('2'), 'record', said(false, true, 'rows'))).toBe(check);
  });

  it('and keeps no more than it needs, however long it goes on', () => {
    const check = after(...Array.from({ length: 500 }, (_, n): [string, Verdict[]] => [String(n), MISSED]));
    expect(JSON.stringify(check).length).toBeLessThan(500);
  });
});

describe('a look is due', () => {
  it('once for each kind of page, whenever reading gave nothing, and as long as there is a doubt', () => {
    expect(isCheckDue(UNCHECKED, 'record', false)).toBe(true);
    expect(isCheckDue(after(['1', FOUND]), 'record', false)).toBe(false);
    expect(isCheckDue(after(['1', FOUND]), 'list', false)).toBe(true);
    expect(isCheckDue(after(['1', FOUND]), 'record', true)).toBe(true);
    expect(isCheckDue(after(['1', MISSED]), 'record', false)).toBe(true);
    expect(isCheckDue(after(['1', MISSED], ['2', FOUND]), 'record', false)).toBe(false);
  });

  it('only where pages are read', () => {
    expect(checkedPage(place('1'))).toBe('record');
    expect(checkedPage(place('1', 'zendesk.ticket'))).toBe('record');
    expect(checkedPage(place('1', 'zendesk.user'))).toBeUndefined();
    expect(checkedPage({ ...place('1'), page: 'compose' })).toBeUndefined();
    expect(checkedPage({ ...place('1'), page: 'list', refs: [] })).toBe('list');
  });
});
