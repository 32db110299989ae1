import { z } from 'zod';

/** What is looked at before a text leaves; each is one file in `preflight/`. */
export const RULES = [
  'unfilled',
  'recipient',
  'stale',
  'approval',
  'personal',
  'internal',
  'commitment',
  'language',
  'attachment',
  'repeated',
  'characters',
] as const;
export type RuleId = (typeof RULES)[number];

/** `warn`: said. `ask`: goes on with a reason, which is recorded. `block`: goes no further. */
export const LEVELS = ['warn', 'ask', 'block'] as const;
export type Level = (typeof LEVELS)[number];

export const PROMISES = ['roadmap', 'dates', 'discounts', 'credits', 'terms', 'legal', 'security'] as const;
export type Promised = (typeof PROMISES)[number];

const USUAL_LEVELS: Readonly<Record<RuleId, Level>> = {
  unfilled: 'block',
  recipient: 'block',
  stale: 'ask',
  approval: 'block',
  personal: 'block',
  internal: 'ask',
  commitment: 'ask',
  language: 'ask',
  attachment: 'warn',
  repeated: 'ask',
  characters: 'warn',
};

/** What no company makes milder: a gap, and a text that nobody approved as it stands. */
const NEVER_MILDER: readonly RuleId[] = ['unfilled', 'approval'];

/** One line of the company's policy, e.g. `commitment=block`. */
export const checkLine = z.string().regex(new RegExp(`^(?:${RULES.join('|')})=(?:${LEVELS.join('|')})$`));

/** What the policy says of each rule; the last word about a rule counts. */
function levelsOf(lines: readonly string[]): Partial<Record<RuleId, Level>> {
  const said = lines.map((line) => line.split('=') as [RuleId, Level]);
  return Object.fromEntries(said.map(([rule, level]) => [rule, NEVER_MILDER.includes(rule) ? stricter(USUAL_LEVELS[rule], level) : level]));
}

const who = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Bidi_Control}]+$/u);

/** What a bundle says about outreach beside the templates. Levels are only ever raised: no file makes a company's checks weaker. */
export const outreachSchema = z.lazy(() =>
  z
    .strictObject({
      levels: z
        .partialRecord(z.enum(RULES), z.enum(LEVELS))
        .describe('Stricter than usual: warn, ask (goes on with a reason, which is recorded) or block. A weaker one changes nothing.')
        .optional(),
      repeatDays: z
        .number()
        .int()
        .min(1)
        .max(365)
        .describe('Days within which the same template to the same person is a repetition.')
        .optional(),
      routes: z.partialRecord(z.enum(PROMISES), who).describe('Who may promise what, e.g. discounts: Sales desk.').optional(),
      mayPromise: z
        .array(z.strictObject({ role: z.string().max(40), what: z.array(z.enum(PROMISES)).max(PROMISES.length) }))
        .max(20)
        .describe('What people of a role may promise themselves.')
        .optional(),
      bulkFrom: z
        .number()
        .int()
        .min(2)
        .max(1_000)
        .describe('Accounts from which on a run needs somebody’s approval first. Left out: 20.')
        .optional(),
    })
    .describe('How messages are checked before they leave.'),
);
export type OutreachSection = z.infer<typeof outreachSchema>;

export interface OutreachRules {
  /** What the company's policy says, for every finding of such a rule; a set-up may only be stricter. */
  fixed: Readonly<Partial<Record<RuleId, Level>>>;
  levels: Readonly<Record<RuleId, Level>>;
  /** What the company set itself: a milder finding of such a rule is as grave. */
  set: Readonly<Partial<Record<RuleId, Level>>>;
  repeatDays: number;
  routes: Partial<Record<Promised, string>>;
  /** What this person's role may promise. */
  may: readonly Promised[];
  bulkFrom: number;
  /** What the company's set-up approved may not be used, because that is out of date: templates where it has some, and short answers. */
  stopped?: { templates: boolean };
}

export const stricter = (one: Level, other: Level = 'warn'): Level => (LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other);

/** How grave a finding is. `own`: the finding's own level, where it has one. */
export const levelOf = ({ fixed, levels, set }: OutreachRules, rule: RuleId, own?: Level): Level =>
  stricter(fixed[rule] ?? own ?? levels[rule], set[rule]);

/** The rules in force for somebody of a role; `checks` are the lines of the company's policy. */
export function outreachRules(
  { levels = {}, repeatDays = 14, routes = {}, mayPromise = [], bulkFrom = 20 }: OutreachSection = {},
  role?: string,
  checks: readonly string[] = [],
  stopped?: OutreachRules['stopped'],
): OutreachRules {
  const fixed = levelsOf(checks);
  const raised = RULES.map((rule) => [rule, stricter(fixed[rule] ?? USUAL_LEVELS[rule], levels[rule])] as const);
  return {
    fixed,
    levels: Object.fromEntries(raised) as Record<RuleId, Level>,
    set: levels,
    repeatDays,
    routes,
    may: mayPromise.find((one) => one.role === role)?.what ?? [],
    bulkFrom,
    ...(stopped && { stopped }),
  };
}
