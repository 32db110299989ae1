import { say } from '../../words/say';
import type { Account, IsoDate } from '../account';
import { normaliseEmail } from '../address/address';
import { houseRules } from '../company/house-rules';
import { daysBetween, inDays, localDay } from '../dates';
import type { HostId } from '../place';
import { stepOfTask } from '../playbook/run';
import { decisionLeft } from '../renewal/decision';
import type { PlaybookTask } from '../task/task';
import type { Moment, Template } from '../template/definition';
import { wordsOf } from '../template/label';
import { lettersOf } from '../text/letters';
import type { Channel, Recipient } from './insert';

/** What an account is in the middle of, each with the words for it. */
export interface Situation {
  moments: ReadonlyMap<Moment, string>;
  stage?: string;
  tasks: readonly PlaybookTask[];
  /** What the page in front writes. */
  channel?: Channel;
}

/** Days for which somebody waits for a word about what they answered in a survey. */
const ANSWER_DAYS = 14;

export function situationOf(account: Account, today: IsoDate, more: { channel?: Channel; solved?: boolean } = {}): Situation {
  const moments = new Map<Moment, string>();
  const decision = decisionLeft(account, today);
  const days = decision && daysBetween(today, decision.decideBy);
  if (days !== undefined && days <= 90) {
    moments.set(days <= 30 ? 'renewal 30' : days <= 60 ? 'renewal 60' : 'renewal 90', say('outreach.whyDecision', { when: inDays(days) }));
  }
  const { usageDrop, noTouchDays } = houseRules().thresholds;
  const fallen = account.usage?.changePercent;
  if (fallen !== undefined && fallen <= -usageDrop) moments.set('usage drop', say('outreach.whyUsage', { percent: -fallen }));
  // A meeting that is only planned, or that nobody came to, was no conversation.
  const last = account.touchpoints.find(({ direction, at, notHeld }) => direction === 'both' && !notHeld && localDay(at) <= today);
  const quiet = last && daysBetween(localDay(last.at), today);
  if (quiet !== undefined && quiet > noTouchDays) moments.set('quiet', say('outreach.whyQuiet', { count: quiet }));
  if (more.solved) moments.set('ticket solved', say('outreach.whySolved'));
  else if (account.support?.open) moments.set('ticket open', say('outreach.whyTickets', { count: account.support.open }));
  const [answered] = (account.surveys ?? [])
    .map(({ date }) => daysBetween(date, today))
    .sort((a, b) => a - b)
    .filter((one) => one >= 0);
  if (answered !== undefined && answered <= ANSWER_DAYS) moments.set('survey', say('outreach.whySurvey', { count: answered }));
  const gone = account.contacts.find(({ left, role }) => left && role === 'champion');
  if (gone) moments.set('person left', say('outreach.whyLeft', { name: gone.name }));
  if (account.lifecycle && lettersOf(account.lifecycle).includes('onboarding'))
    moments.set('onboarding', say('outreach.whyStage', { stage: account.lifecycle }));
  const tasks = account.tasks.filter(({ status }) => status === 'open').sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  return { moments, ...(account.lifecycle && { stage: account.lifecycle }), tasks, ...(more.channel && { channel: more.channel }) };
}

export interface Suggestion {
  template: Template;
  /** Why it is offered; none where nothing speaks for it in particular. */
  why: string[];
  /** The task it would be written for. */
  task?: PlaybookTask;
  score: number;
}

export interface Habits {
  favourites: readonly string[];
  /** Ids, the last one first. */
  recent: readonly string[];
}

/** Templates in the order in which they fit: an open task first, then the moment, the stage, and what the person is used to. */
export function suggestions(templates: readonly Template[], situation: Situation, { favourites, recent }: Habits): Suggestion[] {
  return templates
    .filter(({ status }) => status !== 'retired')
    .map((template) => {
      const { steps = [], moments = [], stages = [] } = template.serves ?? {};
      const task = situation.tasks.find((one) => one.template === template.id || steps.some((step) => isStep(one, step)));
      const near = task ?? situation.tasks.find((one) => moments.some((moment) => isAbout(one, moment, template.id)));
      const now = moments.flatMap((moment) => situation.moments.get(moment) ?? []);
      const staged = situation.stage !== undefined && stages.some((stage) => lettersOf(stage) === lettersOf(situation.stage ?? ''));
      const favourite = favourites.includes(template.id);
      const used = recent.indexOf(template.id);
      const why = [
        ...(near ? [say('outreach.whyTask', { task: near.title })] : []),
        ...now,
        ...(staged && now.length === 0 ? [say('outreach.whyStage', { stage: situation.stage ?? '' })] : []),
        ...(favourite ? [say('outreach.whyFavourite')] : []),
        ...(used >= 0 ? [say(used === 0 ? 'outreach.whyLast' : 'outreach.whyRecent')] : []),
      ];
      const score =
        (task ? 100 : near ? 40 : 0) +
        (now.length > 0 ? 50 : 0) +
        (staged ? 10 : 0) +
        (favourite ? 15 : 0) +
        (used >= 0 ? Math.max(1, 8 - used) : 0) +
        (situation.channel === template.channel ? 20 : 0);
      return { template, why, score, ...(near && { task: near }) };
    })
    .sort((a, b) => b.score - a.score);
}

/** A step of a playbook's run, whatever language its playbook's name is written in. */
function isStep({ id, playbook = '', playbookId }: PlaybookTask, step: string): boolean {
  const [ofPlaybook = '', stepId] = step.split('/');
  const isOurs = playbookId === undefined ? lettersOf(playbook) === lettersOf(ofPlaybook) : playbookId === ofPlaybook;
  return isOurs && stepOfTask(id)?.stepId === stepId;
}

/** What a task of another system is about, by the words of its title and playbook. */
const ABOUT: Partial<Record<Moment, RegExp>> = {
  'renewal 90': /renewal|verläng|renouvel/iu,
  'renewal 60': /renewal|verläng|renouvel/iu,
  'renewal 30': /renewal|verläng|renouvel/iu,
  onboarding: /onboarding|kick-?off|welcome|willkommen|bienvenue/iu,
  'usage drop': /adoption|usage|nutzung/iu,
  quiet: /re-?engage|quiet|reaktiv|relance/iu,
  training: /training|schulung|formation/iu,
  review: /\b(?:qbr|ebr|business review|review|bilan)\b/iu,
  survey: /survey|\bnps\b|\bcsat\b|umfrage|enquête/iu,
  incident: /incident|outage|störung|panne/iu,
  release: /\b(?:release|new version|neue version|versionshinweise|nouvelle version|nouveautés|notes de version)\b/iu,
  thanks: /thank|\bdank|merci/iu,
  'person left': /champion|sponsor/iu,
  'ticket open': /escalation|eskalation|escalade/iu,
};

function isAbout({ title, playbook = '' }: PlaybookTask, moment: Moment, templateId: string): boolean {
  const pattern = ABOUT[moment];
  return (pattern?.test(`${title} ${playbook}`) ?? false) || lettersOf(title) === lettersOf(templateId);
}

/** Templates whose name or purpose has every word that was typed. */
export function withWords(all: readonly Template[], query: string): Template[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ name, purpose, id }) => {
    const text = `${wordsOf(name)} ${purpose ? wordsOf(purpose) : ''} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function searched(all: readonly Suggestion[], query: string): Suggestion[] {
  const found = withWords(
    all.map(({ template }) => template),
    query,
  );
  return all.filter(({ template }) => found.includes(template));
}

/** What a host's pages write. */
export const channelOf = (host: HostId | undefined): Channel | undefined =>
  host === 'gmail' ? 'email' : host === 'zendesk' ? 'ticket.public' : undefined;

/** Who is written to first, by role. */
const FIRST = ['champion', 'economic buyer', 'technical admin'];

/** Whom it may go to: people of the page first, then the account's contacts who are still there; each address once. */
export function recipientsFor({ contacts }: Account, people: readonly Recipient[]): Recipient[] {
  const rank = (role = '') => (FIRST.includes(role) ? FIRST.indexOf(role) : FIRST.length);
  const known = contacts
    .filter(({ left, email }) => !left && email)
    .toSorted((a, b) => rank(a.role) - rank(b.role))
    .map(({ name, email = '' }) => ({ name, address: email }));
  const all = [...people, ...known].map(({ name, address }) => ({ name, address: normaliseEmail(address) ?? address }));
  return all.filter(({ address }, at) => all.findIndex((other) => other.address === address) === at);
}

/** With whom a draft is for, where it was begun beside somebody whom nobody here names. */
export const withReader = (people: readonly Recipient[], to: string | undefined): readonly Recipient[] =>
  !to || people.some(({ address }) => address === to) ? people : [...people, { name: to, address: to }];
