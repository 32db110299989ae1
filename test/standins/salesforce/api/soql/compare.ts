import { malformed, SalesforceError } from '../errors';
import { isId } from '../ids';
import type { Value } from '../org';
import type { FieldDef } from '../schema';
import { span, stored } from './dates';

type Test = (value: Value) => boolean;
export interface Literal {
  type: string;
  text: string;
  n?: number;
}

const QUOTED = ['STRING'];
const NUMBERS = ['INTEGER', 'DECIMAL', 'INTEGER_WITH_CURRENCY_PREFIX', 'DECIMAL_WITH_CURRENCY_PREFIX'];
const DATE_WORDS = ['DATE_LITERAL', 'DATE_N_LITERAL'];
const wrong = (field: FieldDef, wanted: string, quotes = '') =>
  new SalesforceError(400, 'INVALID_FIELD', `value of filter criterion for field '${field.name}' must be of type ${wanted}${quotes}`);
const unescaped = (quoted: string) =>
  quoted.slice(1, -1).replace(/\\(.)/g, (_all, c: string) => ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' })[c] ?? c);

/** What a literal means for a field, or the vendor's refusal when it does not fit the field's type. */
function meant(field: FieldDef, { type, text }: Literal): Value {
  if (type === 'NULL') return null;
  const quotes = ' and should not be enclosed in quotes';
  switch (field.type) {
    case 'boolean':
      if (type !== 'BOOLEAN') throw wrong(field, 'boolean', QUOTED.includes(type) ? quotes : '');
      return text.toUpperCase() === 'TRUE';
    case 'currency':
    case 'double':
    case 'percent':
    case 'int':
      if (!NUMBERS.includes(type)) throw wrong(field, 'double', QUOTED.includes(type) ? quotes : '');
      return Number(text.replace(/^[A-Z]{3}/i, ''));
    case 'date':
      if (type !== 'DATE') throw wrong(field, 'date', QUOTED.includes(type) ? quotes : '');
      return text;
    case 'datetime':
      if (type !== 'DATETIME') throw wrong(field, 'dateTime', QUOTED.includes(type) ? quotes : '');
      return stored(Date.parse(text));
    default: {
      if (type !== 'STRING') throw wrong(field, 'string', ' and should be enclosed in quotes');
      const plain = unescaped(text);
      if (field.type !== 'id' && field.type !== 'reference') return plain.toLowerCase();
      if (plain !== '' && !isId(plain)) throw new SalesforceError(400, 'INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${plain}`);
      return plain.slice(0, 15);
    }
  }
}

/** A stored value in the form that literals of its field have. */
export function plain(field: FieldDef, value: Value): Value {
  if (typeof value !== 'string') return value;
  if (field.type === 'id' || field.type === 'reference') return value.slice(0, 15);
  return field.type === 'date' || field.type === 'datetime' ? value : value.toLowerCase();
}

function like(quoted: string): Test {
  const body = quoted.slice(1, -1).replace(/\\\\|\\%|\\_|\\(.)|%|_|[.*+?^${}()|[\]]/g, (found, c?: string) => {
    if (found === '%') return '[^]*';
    if (found === '_') return '[^]';
    return found.startsWith('\\') ? (c ?? (found === '\\\\' ? '\\\\' : (found[1] ?? ''))) : `\\${found}`;
  });
  const pattern = new RegExp(`^${body}$`, 'i');
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Days compared with a whole span: equal means inside it, later means after its end. */
function within(field: FieldDef, operator: string, literal: Literal): Test {
  const found = span(literal.text, literal.n);
  if (!found) throw malformed(`unexpected token: '${literal.text}'`);
  if (field.type !== 'date' && field.type !== 'datetime') throw wrong(field, field.type);
  const [from = '', to = ''] = found.map((at) => (field.type === 'date' ? stored(at).slice(0, 10) : stored(at)));
  const inside: Test = (value) => typeof value === 'string' && value >= from && value < to;
  const tests: Record<string, Test> = {
    '=': inside,
    '!=': (value) => !inside(value),
    '<': (value) => typeof value === 'string' && value < from,
    '<=': (value) => typeof value === 'string' && value < to,
    '>': (value) => typeof value === 'string' && value >= to,
    '>=': (value) => typeof value === 'string' && value >= from,
  };
  return tests[operator] ?? (() => false);
}

/** The test that one condition of WHERE puts a stored value to. */
export function comparison(field: FieldDef, operator: string, literals: Literal[]): Test {
  const [first] = literals;
  if (!first) throw malformed('unexpected token: )');
  if (operator === 'LIKE') {
    if (first.type !== 'STRING' || field.type === 'id' || field.type === 'reference')
      throw new SalesforceError(400, 'INVALID_QUERY_FILTER_OPERATOR', `invalid operator on ${field.type} field`);
    return like(first.text);
  }
  if (DATE_WORDS.includes(first.type)) return within(field, operator, first);
  const wanted = literals.map((literal) => meant(field, literal));
  if (operator === 'IN' || operator === '=') {
    const set = new Set(wanted);
    return (value) => set.has(plain(field, value));
  }
  if (operator === 'NOT IN' || operator === '!=') {
    const set = new Set(wanted);
    return (value) => !set.has(plain(field, value));
  }
  const [limit = null] = wanted;
  return (value) => {
    const own = plain(field, value);
    if (own === null || limit === null) return false;
    if (operator === '<') return own < limit;
    if (operator === '<=') return own <= limit;
    return operator === '>' ? own > limit : own >= limit;
  };
}
