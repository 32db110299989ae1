import type { core } from 'zod';
import { say } from '../../words/say';
import { LIMITS, type Playbook, playbookSchema } from './definition';
import type { Trigger } from './trigger';

/** What reading definitions answers: those that may be used, or what is wrong, a sentence each. */
export type Checked = { ok: true; playbooks: Playbook[] } | { ok: false; problems: string[] };

/** Reads definitions from anywhere. All or none: a company's playbooks refer to each other. */
export function readPlaybooks(raw: unknown): Checked {
  if (!Array.isArray(raw)) return { ok: false, problems: [say('playbookCheck.noList')] };
  if (raw.length > LIMITS.playbooks) return { ok: false, problems: [say('playbookCheck.tooMany', { most: LIMITS.playbooks })] };
  if (isTooLarge(raw)) return { ok: false, problems: [say('playbookCheck.tooLarge')] };
  const problems: string[] = [];
  const playbooks = raw.flatMap((one: unknown, at) => {
    const parsed = playbookSchema.safeParse(one);
    if (parsed.success) return [parsed.data];
    problems.push(...new Set(parsed.error.issues.flatMap((issue) => issueWords(issue, nameOf(one, at)))));
    return [];
  });
  problems.push(...problemsIn(playbooks).map(({ words }) => words));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, playbooks };
}

/** What well-formed definitions say that cannot be meant, with the place of each among them. */
export function problemsIn(playbooks: readonly Playbook[]): { at: number; words: string }[] {
  const twice = new Set(repeated(playbooks.map(({ id }) => id)));
  return playbooks.flatMap((playbook, at) => {
    const isFirst = playbooks.findIndex(({ id }) => id === playbook.id) === at;
    const again = twice.has(playbook.id) && isFirst ? [say('playbookCheck.twice', { id: playbook.id })] : [];
    return [...problemsOf(playbook), ...again].map((words) => ({ at, words }));
  });
}

/** Walked without recursion: a deep tree must not end the one who measures it. */
function isTooLarge(raw: unknown): boolean {
  let nodes = 0;
  const open: [value: unknown, depth: number][] = [[raw, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    nodes += 1;
    if (depth > LIMITS.depth || nodes > LIMITS.nodes * LIMITS.playbooks) return true;
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push([inner, depth + 1]);
  }
  return false;
}

function nameOf(one: unknown, at: number): string {
  const id = (one as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id.length <= 60 ? id : `#${at + 1}`;
}

function issueWords(issue: core.$ZodIssue, playbook: string): string[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => say('playbookCheck.unknown', { playbook, field: [path, key].filter(Boolean).join('.') }));
  }
  if (path.startsWith('where')) return [say('playbookCheck.condition', { playbook })];
  return [say('playbookCheck.value', { playbook, field: path })];
}

const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];

/** What one definition says that cannot be meant. */
function problemsOf(playbook: Playbook): string[] {
  const { id, steps, stops = [], triggers, coolDown } = playbook;
  const known = new Set(steps.map((step) => step.id));
  const named = [
    ...steps.flatMap(({ after = [], when }) => [...after, ...(when ? [when.step] : [])]),
    ...stops.flatMap((stop) => (typeof stop === 'object' ? [stop.step] : [])),
  ];
  const cycle = cycleOf(steps);
  return [
    ...repeated(steps.map((step) => step.id)).map((step) => say('playbookCheck.stepTwice', { playbook: id, step })),
    ...new Set(named.filter((step) => !known.has(step)).map((step) => say('playbookCheck.noStep', { playbook: id, step }))),
    ...(cycle ? [say('playbookCheck.cycle', { playbook: id, steps: cycle.join(' → ') })] : []),
    ...steps
      .filter(({ due }) => Math.abs(due.days) > LIMITS.offset)
      .map((step) => say('playbookCheck.offset', { playbook: id, step: step.id, most: LIMITS.offset })),
    ...(coolDown < 0 || coolDown > LIMITS.coolDown ? [say('playbookCheck.coolDown', { playbook: id, most: LIMITS.coolDown })] : []),
    ...triggers.flatMap((trigger) => triggerProblem(trigger, id)),
  ];
}

/** Steps that wait for each other, the first one again at the end. */
function cycleOf(steps: Playbook['steps']): string[] | undefined {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const over = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    const step = over.has(id) ? undefined : byId.get(id);
    if (!step) return undefined;
    for (const before of [...(step.after ?? []), ...(step.when ? [step.when.step] : [])]) {
      const found = visit(before, [...path, id]);
      if (found) return found;
    }
    over.add(id);
    return undefined;
  };
  for (const { id } of steps) {
    const found = visit(id, []);
    if (found) return found;
  }
  return undefined;
}

/** The most that may stand in a trigger, and the least below which it would say nothing: it would begin on every account. */
const RANGES: Partial<Record<Trigger['kind'], Record<string, readonly [least: number, most: number]>>> = {
  decision: { withinDays: [1, 366] },
  'health drop': { points: [1, 100], withinDays: [1, 366] },
  'usage drop': { percent: [1, 100] },
  ticket: { olderThanDays: [1, 3_650] },
  'no touch': { days: [1, 3_650] },
  'admin inactive': { days: [1, 3_650] },
  'churn statement': { withinDays: [1, 366] },
  detractor: { withinDays: [1, 366] },
  'task outcome': { withinDays: [1, 366] },
};
const BANDS = 4;

function triggerProblem(trigger: Trigger, playbook: string): string[] {
  if (trigger.kind === 'band' && new Set(trigger.bands).size === BANDS) return [say('playbookCheck.everyBand', { playbook })];
  if (trigger.kind === 'role') return silenceProblem(trigger, playbook);
  return Object.entries(RANGES[trigger.kind] ?? {}).flatMap(([field, [least, most]]) => {
    const value = (trigger as Record<string, unknown>)[field] as number;
    if (value < least) return [say('playbookCheck.everyAccount', { playbook, trigger: trigger.kind, field, least })];
    return value > most ? [say('playbookCheck.tooFar', { playbook, trigger: trigger.kind, field, most })] : [];
  });
}

const SILENCE = { least: 1, most: 3_650 };

/** Days belong to silence and to nothing else; without them everybody who did not write today would be silent. */
function silenceProblem({ is, days }: Extract<Trigger, { kind: 'role' }>, playbook: string): string[] {
  const about = { playbook, trigger: 'role', field: 'days' };
  if (is !== 'silent') return days === undefined ? [] : [say('playbookCheck.unknown', { playbook, field: 'triggers.days' })];
  if ((days ?? 0) < SILENCE.least) return [say('playbookCheck.everyAccount', { ...about, least: SILENCE.least })];
  return (days ?? 0) > SILENCE.most ? [say('playbookCheck.tooFar', { ...about, most: SILENCE.most })] : [];
}
