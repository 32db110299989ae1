import { leavingWord } from '../facts';
import type { Rule } from './rule';

/** What is passed on at once, whatever the hour: escalations, and customers who say that they leave. */
export const escalations: Rule = ({ account: { support } }) =>
  support?.escalations ? { class: 'escalate', fact: { kind: 'escalation', count: support.escalations }, chance: 0.4 } : undefined;

export const leaving: Rule = ({ account }) => {
  const word = leavingWord(account);
  return word === undefined ? undefined : { class: 'escalate', fact: { kind: 'leaving', word }, chance: 0.7 };
};
