import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { countDays, formatDay, todayIso } from '../dates';
import { formatMoney } from '../money';
import type { Link } from '../policy/audit';
import { withoutUnseen } from '../redact/log';
import { mapTexts } from '../text/map-texts';
import type { Artifact, Impact, Packet, Removal, Severity } from './packet';
import { completeness } from './score';
import { severityOf, suggestSeverity } from './severity';
import {
  AT_ONCE_WORDS,
  CRITERION_WORDS,
  EFFECT_WORDS,
  ENVIRONMENT_WORDS,
  FREQUENCY_WORDS,
  REACH_WORDS,
  ruleWords,
  SEVERITY_WORDS,
} from './words';

/** One part of a packet, before it has a form. Every text in it is somebody else's as far as a form is concerned. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'list' | 'steps'; items: string[] }
  | { kind: 'facts'; facts: [name: string, value: string][] }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'links'; links: string[] };

export interface Section {
  heading: string;
  parts: Part[];
}

export interface PacketDocument {
  title: string;
  sections: Section[];
}

export type Evidence = Omit<Artifact, 'bytes'>;

/** What is passed on, in the order in which whoever gets it needs it. `head`: where the record of actions ended as it left. */
export function documentOf(given: Packet, evidence: readonly Evidence[], head?: Link): PacketDocument {
  // Also where no rule looks, as in a contact's name: nothing that a reader does not see.
  const [packet, artifacts] = mapTexts([given, evidence] as const, withoutUnseen);
  const { words } = packet;
  const sections: (Section | undefined)[] = [
    section('packet.summary', facts(summaryOf(packet))),
    atOnceNote(packet, artifacts),
    section('packet.happens', text(words.happens)),
    section('packet.expected', text(words.expected)),
    section('packet.steps', items('steps', words.steps)),
    section('packet.quotes', ...words.quotes.map((quote): Part => ({ kind: 'quote', text: quote.text, by: quoteBy(quote) }))),
    section('packet.impact', facts(impactFacts(packet.impact)), items('list', packet.impact.healthWhy)),
    section(
      'packet.contacts',
      items(
        'list',
        words.contacts.map(({ name, role, email }) => [name, role, email].filter(Boolean).join(', ')),
      ),
    ),
    section('packet.environment', facts(environmentFacts(packet))),
    section('packet.tried', items('list', words.tried)),
    section('packet.evidence', items('list', artifacts.map(evidenceLine))),
    section('packet.removed', items('list', removedLines([...packet.removed, ...artifacts.flatMap(({ removed }) => removed)]))),
    section('packet.links', links([...(packet.source?.link ? [packet.source.link] : []), ...words.links])),
    section('packet.record', head && { kind: 'text', text: say('packet.recordEnds', { entry: String(head.seq), hash: head.hash }) }),
  ];
  return {
    title: words.title.trim() || say('packet.untitled', { account: packet.impact.account }),
    sections: sections.filter((one) => one !== undefined),
  };
}

function section(heading: TextKey & `packet.${string}`, ...parts: (Part | undefined)[]): Section | undefined {
  const there = parts.filter((part) => part !== undefined);
  return there.length > 0 ? { heading: say(heading as 'packet.summary'), parts: there } : undefined;
}

const text = (value: string): Part | undefined => (value.trim() ? { kind: 'text', text: value.trim() } : undefined);
const facts = (rows: [string, string | undefined][]): Part | undefined => {
  const known = rows.filter((row): row is [string, string] => Boolean(row[1]?.trim()));
  return known.length > 0 ? { kind: 'facts', facts: known } : undefined;
};
const items = (kind: 'list' | 'steps', lines: readonly string[]): Part | undefined => {
  const said = lines.map((line) => line.trim()).filter(Boolean);
  return said.length > 0 ? { kind, items: said } : undefined;
};
const links = (all: readonly string[]): Part | undefined => {
  const known = [...new Set(all)].filter(isLink);
  return known.length > 0 ? { kind: 'links', links: known } : undefined;
};
/** Anything else leads nowhere that a reader expects. */
export const isLink = (address: string): boolean => URL.parse(address)?.protocol === 'https:' && !/[\s<>"'`\\]/.test(address);

function summaryOf({ words, impact, owner, updateDue, source }: Packet): [string, string | undefined][] {
  const today = todayIso();
  const severity = severityOf(words, impact);
  return [
    [say('packet.account'), impact.account],
    [say('packet.severity'), severity && SEVERITY_WORDS[severity]()],
    [
      say('packet.severityWhy'),
      severityWhy(
        words.severity,
        words.severityReason,
        // What is wrong stands in the next line, in words of its own.
        suggestSeverity(words, impact)
          ?.reasons.filter((key) => key !== `severity.${words.effect}`)
          .map((key) => say(key)),
      ),
    ],
    [say('packet.effect'), words.effect && EFFECT_WORDS[words.effect]()],
    [say('packet.reach'), [words.reach && REACH_WORDS[words.reach](), words.affected].filter(Boolean).join(': ')],
    [say('packet.frequency'), words.frequency && FREQUENCY_WORDS[words.frequency]()],
    [say('packet.firstSeen'), words.firstSeen],
    [say('packet.workaround'), words.workaround],
    [say('packet.ask'), words.ask],
    [say('packet.askBy'), words.askBy && formatDay(words.askBy, today)],
    [say('packet.sla'), words.sla],
    [say('packet.owner'), owner],
    [say('packet.updateDue'), updateDue && formatDay(updateDue, today)],
    [say('packet.source'), source?.title],
  ];
}

const severityWhy = (chosen: Severity | undefined, reason: string | undefined, criteria: string[] | undefined) =>
  chosen !== undefined && reason?.trim() ? reason : criteria?.join(', ');

function atOnceNote(packet: Packet, artifacts: readonly Evidence[]): Section | undefined {
  if (!packet.atOnce) return undefined;
  const { missing, also } = completeness(packet, artifacts);
  const lacking = [...missing.map((one) => CRITERION_WORDS[one]()), ...also.map((one) => AT_ONCE_WORDS[one]())];
  return section('packet.atOnce', text(say('packet.atOnceText')), items('list', lacking));
}

function quoteBy({ by, at, link }: Packet['words']['quotes'][number]): string {
  return [
    by || say('packet.customer'),
    at && new Date(at).toISOString().slice(0, 16).replace('T', ' ').concat(' UTC'),
    link && isLink(link) && link,
  ]
    .filter(Boolean)
    .join(', ');
}

function impactFacts({ arr, daysToDecision, health, openEscalations, openTickets, lifecycle }: Impact): [string, string | undefined][] {
  const days = daysToDecision ?? 0;
  return [
    [say('packet.arr'), arr && formatMoney(arr)],
    [
      say('packet.decision'),
      daysToDecision === undefined ? undefined : days < 0 ? say('packet.decisionPast', { days: countDays(-days) }) : countDays(days),
    ],
    [say('packet.health'), health],
    [say('packet.openEscalations'), openEscalations === undefined ? undefined : String(openEscalations)],
    [say('packet.openTickets'), openTickets === undefined ? undefined : String(openTickets)],
    [say('packet.lifecycle'), lifecycle],
  ];
}

const environmentFacts = ({ environment }: Packet): [string, string | undefined][] =>
  (Object.keys(ENVIRONMENT_WORDS) as (keyof typeof ENVIRONMENT_WORDS)[]).map((key) => [ENVIRONMENT_WORDS[key](), environment[key]]);

/** `shot-1.png: Orders (https://…), 2026-11-28T10:00:00+01:00, 1280 × 720 at 100 %, pixel ratio 2`. */
function evidenceLine({ name, taken }: Evidence): string {
  if (!taken) return name;
  const { url, title, at, viewport, zoom, dpr } = taken;
  const seen =
    viewport &&
    say('packet.seen', {
      width: String(viewport.width),
      height: String(viewport.height),
      zoom: String(Math.round((zoom ?? 1) * 100)),
      dpr: String(dpr ?? 1),
    });
  const where = url ? `${title} (${url})`.trim() : title;
  return `${name}: ${[where, at, seen].filter(Boolean).join(', ')}`;
}

function removedLines(removed: readonly Removal[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule, count } of removed) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts].map(([rule, count]) => `${ruleWords(rule)}: ${count}`);
}
