import { say } from '../../../words/say';
import { factsOfField } from '../../template/fields';
import { FIELD_WORDS } from '../field-words';
import { spansOf } from '../filled';
import type { Found, Message } from './rule';
import { quoted, sentencesOf } from './sentences';

/** How we talk among ourselves about a customer, in three languages. */
const AMONG_US =
  /(?<![\p{L}\p{N}])(?:internal(?: only| note|ly)?|do not (?:share|forward)|confidential|health score|churn(?:ed|s|ing)?|at[- ]risk account|red account|upsell|detractor|escalation packet|intern(?:e notiz)?|nur intern|vertraulich|nicht weiterleiten|kundenwert|abwanderung(?:srisiko)?|interne? uniquement|usage interne|note interne|ne pas (?:transférer|diffuser)|confidentiel(?:le)?|score de santé|risque de (?:départ|churn)|détracteur)(?![\p{L}\p{N}])/iu;

/** Fields and words that are not for a customer's eyes; a note among colleagues may hold them. */
export const internal = ({ template, filled }: Pick<Message, 'filled'> & { template: Pick<Message['template'], 'channel'> }): Found[] => {
  if (template.channel === 'ticket.internal') return [];
  const fields = spansOf(filled).flatMap(({ origin }) =>
    origin?.kind === 'field' && factsOfField(origin.field).internal ? [origin.field] : [],
  );
  const sentences = sentencesOf(filled).filter(({ written, text }) => written && AMONG_US.test(text));
  return [
    ...[...new Set(fields)].map((field) => ({ words: say('preflight.internalField', { what: say(FIELD_WORDS[field]) }) })),
    ...sentences.map(({ text }) => ({ words: say('preflight.internalWords', { sentence: quoted(text) }) })),
  ];
};
