import { type ArtifactKind, type Packet, SEVERITIES } from './packet';
import { severityOf } from './severity';

/** What a packet is judged by, in the order in which it is asked for. Written out in docs/escalations.md. */
export const CRITERIA = ['steps', 'artifacts', 'environment', 'impact', 'severity', 'contacts'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What an escalate-at-once goes out with, whatever else is missing. */
export const AT_ONCE = ['account', 'words', 'severity', 'impact', 'ask'] as const;
export type AtOncePart = (typeof AT_ONCE)[number];

export interface Completeness {
  /** 1 to 5, in halves. */
  score: number;
  missing: Criterion[];
  /** Not part of the rubric, and missed by whoever reads it. */
  also: ('title' | 'expected' | 'ask')[];
}

const said = (text: string | undefined, least = 3) => (text?.trim().length ?? 0) >= least;
const STEPS = 2;

type Judged = Pick<Packet, 'words' | 'impact' | 'environment'>;

const HOLDS: Record<Criterion, (packet: Judged, artifacts: readonly { kind: ArtifactKind }[]) => boolean> = {
  steps: ({ words }) => words.steps.filter((step) => said(step)).length >= STEPS && said(words.happens),
  artifacts: (_, artifacts) => artifacts.length > 0,
  environment: ({ environment }) => said(environment.browser) && said(environment.os),
  impact: ({ impact, words }) =>
    (impact.arr !== undefined || impact.daysToDecision !== undefined) && (words.reach !== undefined || said(words.affected)),
  severity: ({ words, impact }) =>
    severityOf(words, impact) !== undefined && (words.severity === undefined || isReasoned({ words, impact })),
  contacts: ({ words }) => words.contacts.some(({ name }) => said(name)),
};

/** A severity that differs from the suggested one says why. */
function isReasoned({ words, impact }: Pick<Packet, 'words' | 'impact'>): boolean {
  const { severity: _, ...rest } = words;
  return said(words.severityReason) || severityOf(rest, impact) === words.severity;
}

/** 1 with nothing, 5 with all six, two thirds of a point for each, rounded down to halves: 5 means that nothing is missing. */
export function completeness(packet: Judged, artifacts: readonly { kind: ArtifactKind }[]): Completeness {
  const missing = CRITERIA.filter((criterion) => !HOLDS[criterion](packet, artifacts));
  const share = (CRITERIA.length - missing.length) / CRITERIA.length;
  const { title, expected, ask } = packet.words;
  const also = (['title', 'expected', 'ask'] as const).filter((part) => !said({ title, expected, ask }[part]));
  return { score: Math.floor((1 + 4 * share) * 2) / 2, missing, also };
}

/** Parts without which not even an escalate-at-once is one. Impact is there by the account's own name; verbatim words may be ours. */
export function missingAtOnce({ words, impact }: Pick<Packet, 'words' | 'impact'>): AtOncePart[] {
  const has: Record<AtOncePart, boolean> = {
    account: said(impact.account, 1),
    words: words.quotes.some(({ text }) => said(text)) || said(words.happens),
    severity: severityOf(words, impact) !== undefined,
    impact: said(impact.account, 1),
    ask: said(words.ask),
  };
  return AT_ONCE.filter((part) => !has[part]);
}

export type MayGo = { may: true } | { may: false; least: number };

/** The company's least score holds back a packet, and never one that goes at once. */
export function mayDeliver(score: number, least: number, atOnce: boolean): MayGo {
  return atOnce || score >= least ? { may: true } : { may: false, least };
}

export const isSeverity = (text: string): text is (typeof SEVERITIES)[number] => (SEVERITIES as readonly string[]).includes(text);
