import { say } from '../../../words/say';
import { daysBetween, localDay } from '../../dates';
import type { Rule } from './rule';

/** The same template to the same person a short while ago. */
export const repeated: Rule = ({ template, recipients, history, rules, now }) =>
  recipients.flatMap(({ name, address }) => {
    const last = history.find(
      ({ templateId, people, notSent }) =>
        !notSent && templateId === template.id && people.some((person) => person.address === address.toLowerCase()),
    );
    const days = last && daysBetween(localDay(last.at), localDay(now));
    return days !== undefined && days < rules.repeatDays ? [{ words: say('preflight.repeated', { name, count: days }) }] : [];
  });
