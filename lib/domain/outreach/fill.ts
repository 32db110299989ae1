import { Liquid } from 'liquidjs';
import { say } from '../../words/say';
import type { Language, Variant } from '../template/definition';
import { FIELD_NAMES, FILTERS, type FieldName, type FilterName } from '../template/fields';
import { readText } from '../template/grammar';
import { cleaned } from './clean';
import { FIELD_WORDS } from './field-words';
import type { Filled, FilledSpan, Origin } from './filled';
import { type FieldValue, written } from './format';
import { blocksOf, CLOSE, inline, OPEN } from './marks';
import { type Facts, known } from './values';

/** Longest text that comes out, in characters, values included. */
export const OUTPUT_MOST = 20_000;
const SLOT_MOST = 2_000;
/** Several blanks and line ends are one blank. One at which no line may break stays: French wants it before some signs, and in amounts. */
const BLANKS = /[^\S\u00a0\u202f]+/g;

/** A field on its way through the filters. Liquid sees this and never the value, so it can neither ask nor repeat by it. */
class Ref {
  constructor(
    readonly field: FieldName,
    readonly filters: readonly FilterName[] = [],
  ) {}
}

class SlotRef {
  constructor(readonly slot: string) {}
}

export interface Fill {
  variant: Variant;
  language: Language;
  locale: string;
  facts: Facts;
  /** What the person wrote. */
  slots: Readonly<Record<string, string>>;
  slotNames: Readonly<Record<string, string>>;
}

/** Fills a variant. Throws where a text is not what `grammar.ts` allows: that was to be said when it was written. */
export function fill({ variant, locale, facts, slots, slotNames }: Fill): Filled {
  const pieces: FilledSpan[] = [];
  const engine = engineFor((value) => {
    pieces.push(value instanceof Ref ? fieldPiece(value, locale, facts) : slotPiece(value as SlotRef, slots, slotNames));
    return `${OPEN}${pieces.length - 1}${CLOSE}`;
  });
  const scope = scopeOf(Object.keys(slotNames), slots);
  const render = (text: string): string => {
    if (readText(text, new Set(Object.keys(slotNames))).troubles.length > 0) throw new Error('not a template');
    // "Was something written" is asked of another name than the text itself has.
    const asked = cleaned(text, text.length).text.replace(/\{%\s*if\s+slot\./g, '{% if written.');
    const out = inTime(() => String(engine.parseAndRenderSync(asked, scope)));
    if (out.length > OUTPUT_MOST) throw new Error('too long');
    return out;
  };
  return {
    ...(variant.subject !== undefined && { subject: inline(render(variant.subject).replace(BLANKS, ' ').trim(), pieces).map(oneLine) }),
    body: blocksOf(render(variant.body), pieces),
    ...(variant.plain !== undefined && { plain: blocksOf(render(variant.plain), pieces) }),
  };
}

/** Times that a text is tried whose time ran out: without loops that is the machine's doing, which was busy with something else. */
const TRIES = 4;

function inTime(render: () => string): string {
  for (let left = TRIES - 1; ; left--) {
    try {
      return render();
    } catch (error) {
      if (left === 0 || !String(error).includes('render limit')) throw error;
    }
  }
}

/** Liquid with nothing but our filters and `if`: no other tag, no file, no network, no time to speak of. */
function engineFor(mark: (value: unknown) => string): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    relativeReference: false,
    renderLimit: 100,
    memoryLimit: 1e6,
    parseLimit: 1e5,
    outputEscape: mark,
  });
  for (const name of Object.keys(engine.tags)) if (name !== 'if') delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) delete engine.filters[name];
  for (const name of FILTERS) {
    engine.registerFilter(name, (value: unknown) => (value instanceof Ref ? new Ref(value.field, [...value.filters, name]) : value));
  }
  return engine;
}

function scopeOf(names: readonly string[], slots: Fill['slots']): object {
  const scope: Record<string, Record<string, unknown>> = { slot: {}, written: {} };
  for (const field of FIELD_NAMES) {
    const [group = '', name = ''] = field.split('.');
    scope[group] = { ...scope[group], [name]: new Ref(field) };
  }
  scope.slot = Object.fromEntries(names.map((name) => [name, new SlotRef(name)]));
  scope.written = Object.fromEntries(names.map((name) => [name, textIn(slots, name) !== '']));
  return scope;
}

const textIn = (slots: Fill['slots'], name: string): string => (Object.hasOwn(slots, name) ? (slots[name] ?? '').trim() : '');

function fieldPiece({ field, filters }: Ref, locale: string, facts: Facts): FilledSpan {
  const { value, source, stale, page } = known(field, facts);
  const origin: Origin = { kind: 'field', field, ...(source && { source }), ...(stale && { stale }), ...(page && { page }) };
  if (!value) return { text: gap(say(FIELD_WORDS[field])), origin: { ...origin, missing: true } };
  const { text, odd } = cleaned(written(value, locale, filters).replace(BLANKS, ' '));
  return { text, ...linkOf(value), origin: { ...origin, ...(odd && { odd: true }) } };
}

const linkOf = (value: FieldValue) => (value.kind === 'link' ? { href: value.text } : {});

function slotPiece({ slot }: SlotRef, slots: Fill['slots'], names: Fill['slotNames']): FilledSpan {
  const { text, odd } = cleaned(textIn(slots, slot), SLOT_MOST);
  if (text === '') return { text: gap(names[slot] ?? slot), origin: { kind: 'slot', slot, missing: true } };
  return { text, origin: { kind: 'slot', slot, ...(odd && { odd: true }) } };
}

const gap = (what: string): string => say('outreach.gap', { what });
const oneLine = (span: FilledSpan): FilledSpan => ({ ...span, text: span.text.replace(/\s*\n\s*/g, ' ') });
