import { FILTERS, isFieldName } from './fields';

/** What is wrong with a text, as data; the sentence is made by `check.ts`. */
export interface TextTrouble {
  kind: 'field' | 'slot' | 'filter' | 'tag' | 'marks' | 'open';
  what: string;
}

const TOKEN = /\{\{[^{}]*\}\}|\{%[^{}%]*%\}/g;
const OUTPUT = /^\{\{\s*([a-z_]+)\.([a-z_0-9]+)\s*((?:\|\s*[a-z_]+\s*)*)\}\}$/;
const IF = /^\{%\s*if\s+slot\.([a-z_0-9]+)\s*%\}$/;
const END = /^\{%\s*endif\s*%\}$/;

/** What is named in a text. */
export interface Named {
  fields: string[];
  slots: string[];
}

/**
 * Checks a text against the little of Liquid that a template may use: fields and slots with our own filters, and one condition,
 * whether the person wrote something into a slot. Nothing of an account can be asked in a condition, so no data changes which
 * parts of a text appear.
 */
export function readText(text: string, slots: ReadonlySet<string>): Named & { troubles: TextTrouble[] } {
  const found: Named & { troubles: TextTrouble[] } = { fields: [], slots: [], troubles: [] };
  let open = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const [, group, name, filters] = OUTPUT.exec(token) ?? [];
    const slot = IF.exec(token)?.[1];
    if (group && name) output(`${group}.${name}`, filters ?? '', slots, found);
    else if (slot) {
      open += 1;
      found.slots.push(slot);
      if (!slots.has(slot)) found.troubles.push({ kind: 'slot', what: slot });
    } else if (END.test(token)) open -= 1;
    else found.troubles.push({ kind: 'tag', what: short(token) });
    if (open < 0) break;
  }
  if (open !== 0) found.troubles.push({ kind: 'open', what: 'if' });
  const rest = text.replace(TOKEN, '');
  const mark = /\{\{|\}\}|\{%|%\}/.exec(rest);
  if (mark) found.troubles.push({ kind: 'marks', what: short(rest.slice(mark.index, mark.index + 30)) });
  return found;
}

function output(name: string, filters: string, slots: ReadonlySet<string>, found: Named & { troubles: TextTrouble[] }): void {
  const [, slot] = /^slot\.(.+)$/.exec(name) ?? [];
  if (slot) {
    found.slots.push(slot);
    if (!slots.has(slot)) found.troubles.push({ kind: 'slot', what: slot });
  } else {
    found.fields.push(name);
    if (!isFieldName(name)) found.troubles.push({ kind: 'field', what: name });
  }
  for (const filter of filters
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean)) {
    if (!(FILTERS as readonly string[]).includes(filter)) found.troubles.push({ kind: 'filter', what: filter });
  }
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
