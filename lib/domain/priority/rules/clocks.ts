import type { IsoDate } from '../../account';
import type { PlaybookTask } from '../../task/task';
import type { Found } from '../reason';
import type { Rule } from './rule';

/** A task of no playbook is something that a person said they would do; a playbook's own is work. */
export const isPromise = ({ status, playbook, due }: PlaybookTask): boolean =>
  status === 'open' && playbook === undefined && due !== undefined;

/** Promises that are due before there is another working day, or were. */
export const promises: Rule = ({ account: { tasks }, facts, clock }) =>
  tasks
    .filter((task) => isPromise(task) && !facts.later?.has(task.id) && (task.due as IsoDate) <= clock.horizon)
    .map(({ id: taskId, title, due }): Found => {
      const fact = { kind: 'promise' as const, taskId, title, due: due as IsoDate };
      return { class: 'clock', fact, chance: 0.1, until: due };
    });

/** An SLA that is over stays the next thing to do until somebody answers. */
export const pastSla: Rule = ({ account: { support }, clock }) =>
  support?.pastSla ? { class: 'clock', fact: { kind: 'pastSla', count: support.pastSla }, chance: 0.25, until: clock.workday } : undefined;

/** Clocks that stop before the next working hour is over. */
export const clocks: Rule = ({ facts, clock }) =>
  facts.clocks
    ?.filter(({ until }) => Date.parse(until) <= Date.parse(clock.hourEnd))
    .map(({ what, until }): Found => ({ class: 'clock', fact: { kind: 'clock', what, until }, chance: 0.25, until: clock.workday }));
