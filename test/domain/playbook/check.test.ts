import { describe, expect, it } from 'vitest';
import { readPlaybooks } from '../../../lib/domain/playbook/check';
import { LIMITS } from '../../../lib/domain/playbook/definition';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';

const step = (id: string, more: object = {}) => ({
  id,
  title: `Do ${id}`,
  kind: 'call',
  owner: 'csm',
  due: { days: 1, from: 'start' },
  ...more,
});
const playbook = (over: object = {}) => ({
  id: 'one',
  version: 1,
  name: 'One',
  triggers: [{ kind: 'by hand' }],
  steps: [step('a'), step('b', { after: ['a'] })],
  coolDown: 30,
  ...over,
});
const problems = (...raw: unknown[]) => {
  const read = readPlaybooks(raw);
  return read.ok ? [] : read.problems;
};

describe('definitions', () => {
  it('eight are shipped, and each of them is as strict as anybody’s', () => {
    expect(SHIPPED).toHaveLength(8);
    expect(readPlaybooks(SHIPPED)).toEqual({ ok: true, playbooks: SHIPPED });
  });

  it('a plain one is read', () => {
    expect(problems(playbook())).toEqual([]);
  });

  it.each([
    [
      'steps that wait for each other',
      { steps: [step('a', { after: ['c'] }), step('b', { after: ['a'] }), step('c', { after: ['b'] })] },
      'a → c → b → a',
    ],
    ['a step that waits for itself', { steps: [step('a', { after: ['a'] })] }, 'a → a'],
    [
      'a branch back',
      { steps: [step('a', { after: ['b'] }), step('b', { when: { step: 'a', outcomes: ['Done'] } })] },
      'wait for each other',
    ],
    ['a step nobody wrote', { steps: [step('a', { after: ['z'] })] }, '“z”, which does not exist'],
    ['a stop of no step', { stops: [{ step: 'z', outcomes: ['Done'] }] }, '“z”, which does not exist'],
    ['two steps of one id', { steps: [step('a'), step('a')] }, 'two steps have the id “a”'],
    ['a step years away', { steps: [step('a', { due: { days: 9999, from: 'start' } })] }, `more than ${LIMITS.offset} working days`],
    ['a cool-down in the past', { coolDown: -1 }, '0 to 1,825 days'],
    ['a trigger on every account', { triggers: [{ kind: 'no touch', days: 0 }] }, 'would begin on every account'],
    ['silence of no days', { triggers: [{ kind: 'role', role: 'champion', is: 'silent' }] }, 'would begin on every account'],
    ['days of no silence', { triggers: [{ kind: 'role', role: 'champion', is: 'left', days: 3 }] }, 'no field “triggers.days”'],
    ['an admin of today', { triggers: [{ kind: 'admin inactive', days: 0 }] }, 'would begin on every account'],
    ['every band', { triggers: [{ kind: 'band', bands: ['healthy', 'at_risk', 'critical', 'unknown'] }] }, 'would begin on every account'],
    ['a window of ten years', { triggers: [{ kind: 'decision', withinDays: 3650 }] }, 'at most 366'],
    ['an unknown field', { colour: 'red' }, 'no field “colour”'],
    ['an unknown field of a step', { steps: [step('a', { regex: '.*' })] }, 'no field “steps.0.regex”'],
    ['a condition about nothing we know', { where: { field: 'mood', is: 'good' } }, 'asks about a field that does not exist'],
    ['a condition that compares words as numbers', { where: { field: 'segment', atLeast: 3 } }, 'compares it in a way'],
    ['a trigger we do not know', { triggers: [{ kind: 'full moon' }] }, '“triggers.0.kind” is missing or has a value'],
    ['a number in words', { coolDown: 'thirty' }, '“coolDown” is missing or has a value'],
    ['a title of two lines', { steps: [step('a', { title: 'a\nb' })] }, '“steps.0.title” is missing or has a value'],
  ])('%s is refused with one sentence', (_, over, words) => {
    const found = problems(playbook(over));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).toContain('one');
  });

  it('two of one id, a list that is none, and far too many are refused', () => {
    expect(problems(playbook(), playbook())).toEqual(['Two playbooks have the id “one”.']);
    expect(readPlaybooks({ playbooks: [] })).toEqual({ ok: false, problems: ['Playbooks must be a list.'] });
    expect(problems(...Array.from({ length: 101 }, (_, n) => playbook({ id: `p${n}` })))).toEqual(['There are more than 100 playbooks.']);
  });

  it('a tree as deep as a well is measured before it is looked into', () => {
    let where: object = { field: 'segment', known: true };
    for (let n = 0; n < 50_000; n += 1) where = { not: where };
    expect(problems(playbook({ where }))).toEqual(['The playbooks are too large or too deeply nested.']);
  });

  it('names of an object’s own machinery are data like any other', () => {
    expect(problems(JSON.parse(JSON.stringify(playbook()).replace('"version"', '"__proto__":{"a":1},"version"')))).toHaveLength(1);
  });
});
