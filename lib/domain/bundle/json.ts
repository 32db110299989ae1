/** A value of a JSON text with the place at which each part of it begins. */
export interface JsonNode {
  value: unknown;
  at: number;
  /** Of an object: where each name begins, and what stands behind it. */
  fields?: Map<string, { at: number; node: JsonNode }>;
  items?: JsonNode[];
}

export type JsonTrouble = 'badJson' | 'tooDeep' | 'twice' | 'forbiddenName';

/** Why a text was not read, and where. */
export class JsonError extends Error {
  constructor(
    readonly trouble: JsonTrouble,
    readonly at: number,
    readonly field = '',
  ) {
    super(trouble);
  }
}

export const MOST_DEPTH = 32;

/** In an object these would be something else than a name. */
const FORBIDDEN = new Set(['__proto__']);
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: Record<string, unknown> = { true: true, false: false, null: null };

/**
 * Reads JSON as its standard says, and no name twice: `JSON.parse` keeps the last of two, so that what a person reviewed need not
 * be what is used. Throws a `JsonError`.
 */
export function readJson(text: string): JsonNode {
  let at = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const space = () => {
    at += match(SPACE)?.length ?? 0;
  };
  const wrong = (): never => {
    throw new JsonError('badJson', at);
  };
  const expect = (mark: string) => {
    space();
    if (text[at] !== mark) wrong();
    at += 1;
  };
  /** After a value: another one follows, or the closing mark stands there. */
  const goesOn = (close: string): boolean => {
    space();
    if (text[at] === close) {
      at += 1;
      return false;
    }
    expect(',');
    return true;
  };
  const isEmpty = (close: string): boolean => {
    at += 1;
    space();
    if (text[at] !== close) return false;
    at += 1;
    return true;
  };

  const string = (): string => {
    if (text[at] !== '"') return wrong();
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    try {
      const value = JSON.parse(text.slice(at, end + 1)) as string;
      at = end + 1;
      return value;
    } catch {
      return wrong();
    }
  };

  const object = (start: number, depth: number): JsonNode => {
    const fields = new Map<string, { at: number; node: JsonNode }>();
    for (let more = !isEmpty('}'); more; more = goesOn('}')) {
      space();
      const named = at;
      const name = string();
      if (FORBIDDEN.has(name)) throw new JsonError('forbiddenName', named, name);
      if (fields.has(name)) throw new JsonError('twice', named, name);
      expect(':');
      fields.set(name, { at: named, node: value(depth + 1) });
    }
    return { value: Object.fromEntries([...fields].map(([name, { node }]) => [name, node.value])), at: start, fields };
  };

  const array = (start: number, depth: number): JsonNode => {
    const items: JsonNode[] = [];
    for (let more = !isEmpty(']'); more; more = goesOn(']')) items.push(value(depth + 1));
    return { value: items.map((item) => item.value), at: start, items };
  };

  const value = (depth: number): JsonNode => {
    space();
    const start = at;
    const first = text[at] ?? '';
    if (first === '{' || first === '[') {
      if (depth > MOST_DEPTH) throw new JsonError('tooDeep', start);
      return first === '{' ? object(start, depth) : array(start, depth);
    }
    if (first === '"') return { value: string(), at: start };
    const word = Object.keys(WORDS).find((one) => text.startsWith(one, at));
    const figure = word ?? match(NUMBER);
    if (figure === undefined) return wrong();
    at += figure.length;
    if (word !== undefined) return { value: WORDS[word], at: start };
    const number = Number(figure);
    if (!Number.isFinite(number)) throw new JsonError('badJson', start);
    return { value: number, at: start };
  };

  const root = value(1);
  space();
  if (at < text.length) wrong();
  return root;
}

/** Where a part of a value begins; the nearest part around it where it is not there. */
export function placeOf(root: JsonNode, path: readonly PropertyKey[], named = false): number {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const field = node.fields?.get(String(step));
    if (field && named && depth === path.length - 1) return field.at;
    const next = field?.node ?? node.items?.[Number(step)];
    if (!next) return node.at;
    node = next;
  }
  return node.at;
}

/** Line and column of a place, both from 1, as editors count. */
export function lineAt(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
