import type { Leg } from './book';
import { TEAM } from './book';
import type { Config } from './config';
import { renewalSource } from './mapping';
import { AT_ONCE } from './probe';
import { CONTACT, CONTACT_ROLE, contactSelect, EVENT, EVENTS_OF_INTEREST, TASK, TASKS_OF_INTEREST } from './select';
import { all } from './soql';

/** What belongs to an account and has records of its own here. */
export const CHILDREN: Record<string, { fields: string; interest?: string }> = {
  Contact: { fields: CONTACT },
  Task: { fields: TASK, interest: TASKS_OF_INTEREST },
  Event: { fields: EVENT, interest: EVENTS_OF_INTEREST },
};

/** Fields of a child's row, with the lists inside it that this org has. */
export const childFields = (object: string, has: readonly string[], { mapping = {} }: Config): string | undefined =>
  object === 'Contact' ? contactSelect(mapping, has) : CHILDREN[object]?.fields;

export type Step = [stream: string, leg: number];

const times = (streams: string[], legs: Leg[]): Step[] => streams.flatMap((stream) => legs.map((_, leg): Step => [stream, leg]));

/** Everything once: an account's row holds its cases and its renewal already. */
export const loadSteps = (has: readonly string[], legs: Leg[]): Step[] =>
  times(['Account', ...Object.keys(CHILDREN).filter((object) => has.includes(object))], legs);

/** Whose contacts these are is asked when these are read. */
const ROLES: Step = [CONTACT_ROLE, 0];
export const isRoles = ([stream]: Step): boolean => stream === CONTACT_ROLE;

/**
 * What may have changed: also cases and renewals, which change nothing in the account's own row, and who is in its team. Parts in
 * opportunities seldom change: where the question for them would be a call of its own, it is asked only when they are `due`.
 */
export function changeSteps({ mapping = {}, book = [] }: Config, has: readonly string[], legs: Leg[], due: boolean): Step[] {
  const renewal = renewalSource(mapping);
  const touching = ['Case', ...(renewal ? [renewal.object] : [])].filter((object) => has.includes(object));
  const steps = [
    ...times(['Account'], legs),
    ...(book.includes(TEAM) ? [[TEAM, legs.length - 1] as Step] : []),
    ...loadSteps(has, legs).filter(([stream]) => stream !== 'Account'),
    ...times(touching, legs),
  ];
  const asked = has.includes('Contact') && has.includes(CONTACT_ROLE) && (due || steps.length % AT_ONCE !== 0);
  return asked ? [...steps, ROLES] : steps;
}

/** The rows of a step, without where its page begins. */
export function rowsWhere([stream, leg]: Step, legs: Leg[], kind: 'load' | 'changes'): string {
  if (stream === CONTACT_ROLE) return '';
  return all(legs[leg]?.(stream), kind === 'load' && CHILDREN[stream]?.interest);
}
