import type { z } from 'zod';
import type { PlainKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { type AppError, appError } from '../errors';
import { type JsonError, type JsonNode, type JsonTrouble, lineAt, MOST_DEPTH, placeOf } from './json';

/** Stops reading a bundle with one sentence. */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(message: string) {
    super(message);
    this.error = appError('bad_input', message);
  }
}

export const refuse = (message: string): never => {
  throw new Refusal(message);
};

const TROUBLES: Record<JsonTrouble, (field: string) => string> = {
  badJson: () => say('bundle.badJson'),
  tooDeep: () => say('bundle.tooDeep', { most: MOST_DEPTH }),
  twice: (field) => say('bundle.twice', { field }),
  forbiddenName: (field) => say('bundle.forbiddenName', { field }),
};

const withPlace = (text: string, at: number, what: string): string => say('bundle.place', { ...lineAt(text, at), what });

/** Where the text could not be read. */
export const jsonRefusal = (text: string, { trouble, at, field }: JsonError): Refusal =>
  new Refusal(withPlace(text, at, TROUBLES[trouble](field)));

type Issue = z.core.$ZodIssue;

/** Points at the first thing that does not fit. */
export function issueRefusal(text: string, root: JsonNode, issues: readonly Issue[]): Refusal {
  const issue = issues[0] as Issue;
  if (issue.code === 'unrecognized_keys') {
    const [field = ''] = issue.keys;
    return new Refusal(withPlace(text, placeOf(root, [...issue.path, field], true), say('bundle.unknownField', { field: short(field) })));
  }
  const field = issue.path.map(String).join('.') || say('bundle.whole');
  const at = placeOf(root, issue.path);
  if (issue.code === 'custom' && issue.params?.said) return new Refusal(withPlace(text, at, issue.message));
  const missing = issue.path.length > 0 && isMissing(root, issue.path);
  const what = missing
    ? say('bundle.missingField', { field: short(field) })
    : say('bundle.badValue', { field: short(field), wanted: wanted(issue) });
  return new Refusal(withPlace(text, at, what));
}

const short = (field: string): string => (field.length > 80 ? `${field.slice(0, 79)}…` : field);

function isMissing(root: JsonNode, path: readonly PropertyKey[]): boolean {
  let node: JsonNode | undefined = root;
  for (const step of path) node = node?.fields?.get(String(step))?.node ?? node?.items?.[Number(step)];
  return node === undefined;
}

const TYPES: Partial<Record<string, PlainKey>> = {
  string: 'bundle.text',
  number: 'bundle.number',
  int: 'bundle.wholeNumber',
  boolean: 'bundle.yesNo',
  array: 'bundle.list',
  object: 'bundle.group',
  record: 'bundle.group',
};

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const text = TYPES[issue.expected];
      return text ? say(text) : say('bundle.other');
    }
    case 'too_small':
      return say('bundle.atLeast', { least: Number(issue.minimum) });
    case 'too_big':
      return say('bundle.atMost', { most: Number(issue.maximum) });
    case 'invalid_value':
      return say('bundle.oneOf', { values: issue.values.map(String).join(', ') });
    default:
      return say('bundle.other');
  }
}
