import type { core } from 'zod';
import { say } from '../../words/say';
import { LANGUAGES, TEMPLATE_LIMITS, type Template, templateSchema, type Variant } from './definition';
import { readText, type TextTrouble } from './grammar';

export type CheckedTemplates = { ok: true; templates: Template[] } | { ok: false; problems: string[] };

/** Reads templates from anywhere, strictly: all or none, with a sentence for each thing that is wrong. */
export function readTemplates(raw: unknown): CheckedTemplates {
  if (!Array.isArray(raw)) return { ok: false, problems: [say('templateCheck.noList')] };
  if (raw.length > TEMPLATE_LIMITS.templates) {
    return { ok: false, problems: [say('templateCheck.tooMany', { most: TEMPLATE_LIMITS.templates })] };
  }
  const problems: string[] = [];
  const templates = raw.flatMap((one: unknown, at) => {
    const parsed = templateSchema.safeParse(one);
    if (parsed.success) return [parsed.data];
    problems.push(...new Set(parsed.error.issues.map((issue) => issueWords(issue, nameOf(one, at)))));
    return [];
  });
  problems.push(...problemsAmong(templates).map(({ words }) => words));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, templates };
}

/** What well-formed templates say that cannot be meant, with the place of each among them. */
export function problemsAmong(templates: readonly Template[]): { at: number; words: string }[] {
  const seen = new Set<string>();
  return templates.flatMap((template, at) => {
    const again = seen.has(template.id) ? [say('templateCheck.twice', { template: template.id })] : [];
    seen.add(template.id);
    return [...problemsOf(template), ...again].map((words) => ({ at, words }));
  });
}

/** The same of one template, as its editor shows it while somebody types. */
export function problemsOf(template: Template): string[] {
  const slots = new Set((template.slots ?? []).map(({ id }) => id));
  const twice = (template.slots ?? []).map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at);
  const variants = LANGUAGES.flatMap((language) => {
    const variant = template.variants[language];
    return variant ? variantProblems(template, language, variant, slots) : [];
  });
  return [
    ...twice.map((slot) => say('templateCheck.slotTwice', { template: template.id, slot })),
    ...variants,
    ...(template.status === 'approved' && !template.approval ? [say('templateCheck.noApproval', { template: template.id })] : []),
  ];
}

function variantProblems({ id, channel, slots: all = [] }: Template, language: string, variant: Variant, slots: Set<string>): string[] {
  const where = `${id} (${language})`;
  const texts = [variant.subject, variant.body, variant.plain].filter((text) => text !== undefined);
  const read = texts.map((text) => readText(text, slots));
  const named = new Set(read.flatMap((one) => one.slots));
  const subject =
    channel === 'email' && variant.subject === undefined
      ? [say('templateCheck.noSubject', { template: where })]
      : channel !== 'email' && variant.subject !== undefined
        ? [say('templateCheck.needlessSubject', { template: where })]
        : [];
  return [
    ...subject,
    ...new Set(read.flatMap(({ troubles }) => troubles).map((trouble) => troubleWords(trouble, where))),
    ...all.filter(({ id: slot }) => !named.has(slot)).map(({ id: slot }) => say('templateCheck.unusedSlot', { template: where, slot })),
  ];
}

const TROUBLES = {
  field: 'templateCheck.unknownField',
  slot: 'templateCheck.unknownSlot',
  filter: 'templateCheck.unknownFilter',
  tag: 'templateCheck.unknownTag',
  marks: 'templateCheck.looseMarks',
  open: 'templateCheck.openIf',
} as const;

const troubleWords = ({ kind, what }: TextTrouble, template: string): string => say(TROUBLES[kind], { template, what });

function nameOf(one: unknown, at: number): string {
  const id = (one as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id.length <= 60 ? id : `#${at + 1}`;
}

function issueWords(issue: core.$ZodIssue, template: string): string {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return say('templateCheck.value', { template, what: path });
  return say('templateCheck.unknownName', { template, what: [path, issue.keys[0]].filter(Boolean).join('.') });
}
