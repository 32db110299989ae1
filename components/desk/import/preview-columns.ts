import { STATE_WORDS } from '@/components/panel/renewal/words';
import type { AccountPatch, Health } from '@/lib/domain/account';
import { countDays } from '@/lib/domain/dates';
import { BAND_WORDS, bandOf } from '@/lib/domain/health/bands';
import { asWritten } from '@/lib/domain/health/scale';
import { formatMoney } from '@/lib/domain/money';
import type { IncomingRecord } from '@/lib/domain/record';
import { isGivenId } from '@/lib/domain/source/external-id';
import type { TextKey } from '@/lib/words/catalogue';
import { figure, say } from '@/lib/words/say';
import type { PreviewRow } from './importer';

/** Texts without a place for a value. */
type Heading = Extract<TextKey, `importHeading.${string}`>;

interface Column {
  name: Heading;
  /** What was understood, in words; empty where the row does not say. */
  cell: (row: IncomingRecord) => string;
}

type Of<T extends IncomingRecord['type']> = Extract<IncomingRecord, { type: T }>;

function column<T extends IncomingRecord['type']>(type: T, name: Heading, cell: (row: Of<T>) => string | undefined): Column {
  return { name, cell: (row) => (row.type === type ? (cell(row as Of<T>) ?? '') : '') };
}

const account = (name: Heading, cell: (value: AccountPatch) => string | undefined) => column('account', name, (row) => cell(row.value));

const SPOKE = { in: 'importPreview.in', out: 'importPreview.out', both: 'importPreview.both' } as const;

const WAITS = { us: 'importPreview.us', customer: 'importPreview.customer', other: 'importPreview.other' } as const;
const RATED = { good: 'importPreview.good', bad: 'importPreview.bad', neither: 'importPreview.neither' } as const;

const COLUMNS: Partial<Record<IncomingRecord['type'], Column[]>> = {
  account: [
    account('importHeading.account', (value) => value.name),
    column('account', 'importHeading.id', (row) => ownId(row.externalId)),
    account('importHeading.domains', (value) => value.domains?.join(', ')),
    account('importHeading.health', (value) => value.health && healthWords(value.health)),
    account('importHeading.renewal', (value) => value.renewal?.endDate),
    account('importHeading.byItself', (value) => yesNo(value.renewal?.autoRenews)),
    account('importHeading.notice', (value) => (value.renewal?.noticeDays === undefined ? undefined : countDays(value.renewal.noticeDays))),
    account('importHeading.arr', (value) => value.arr && formatMoney(value.arr)),
    account('importHeading.csm', (value) => value.csm),
    account('importHeading.segment', (value) => value.segment),
    account('importHeading.stage', (value) => value.lifecycle),
    account('importHeading.openTickets', (value) => value.support && figure(value.support.open)),
    account(
      'importHeading.seats',
      (value) => value.usage && say('importPreview.seats', { active: value.usage.activeSeats, seats: value.usage.seats }),
    ),
    account('importHeading.parent', (value) => value.parentExternalId),
    account('importHeading.salesforceId', (value) => value.salesforceId),
  ],
  contact: [
    column('contact', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('contact', 'importHeading.name', (row) => row.value.name),
    column('contact', 'importHeading.email', (row) => row.value.email),
    column('contact', 'importHeading.role', (row) => row.value.role),
    column('contact', 'importHeading.title', (row) => row.value.title),
    column('contact', 'importHeading.left', (row) => yesNo(row.value.left)),
    column('contact', 'importHeading.lastActive', (row) => row.value.lastActive),
  ],
  task: [
    column('task', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('task', 'importHeading.task', (row) => row.value.title),
    column('task', 'importHeading.playbook', (row) => row.value.playbook),
    column('task', 'importHeading.due', (row) => row.value.due),
    column('task', 'importHeading.status', (row) => row.value.outcome ?? row.value.status),
    column('task', 'importHeading.note', (row) => row.value.note),
  ],
  subscription: [
    column('subscription', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('subscription', 'importHeading.subscription', (row) => row.value.name),
    column('subscription', 'importHeading.start', (row) => row.value.startDate),
    column('subscription', 'importHeading.end', (row) => row.value.endDate),
    column('subscription', 'importHeading.amount', (row) => row.value.amount && formatMoney(row.value.amount)),
    column('subscription', 'importHeading.renewed', (row) => row.value.renewed && formatMoney(row.value.renewed)),
    column('subscription', 'importHeading.byItself', (row) => yesNo(row.value.autoRenews)),
    column('subscription', 'importHeading.notice', (row) =>
      row.value.noticeDays === undefined ? undefined : countDays(row.value.noticeDays),
    ),
    column('subscription', 'importHeading.state', (row) => row.value.state && STATE_WORDS[row.value.state]),
    column('subscription', 'importHeading.owner', (row) => row.value.owner),
  ],
  usage: [
    column('usage', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('usage', 'importHeading.date', (row) => row.value.date),
    column('usage', 'importHeading.activeUsers', (row) => count(row.value.active)),
    column('usage', 'importHeading.seats', (row) => count(row.value.seats)),
    column('usage', 'importHeading.feature', (row) => row.value.feature),
    column('usage', 'importHeading.count', (row) => count(row.value.count)),
  ],
  touchpoint: [
    column('touchpoint', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('touchpoint', 'importHeading.date', (row) => row.value.at.slice(0, 10)),
    column('touchpoint', 'importHeading.type', (row) => say(`touchpointTypes.${row.value.kind}`)),
    column('touchpoint', 'importHeading.direction', (row) => say(SPOKE[row.value.direction])),
    column('touchpoint', 'importHeading.summary', (row) => row.value.summary),
    column('touchpoint', 'importHeading.contact', (row) => row.value.contactName),
    column('touchpoint', 'importHeading.nextStep', (row) => row.value.nextStep),
    column('touchpoint', 'importHeading.leaving', (row) => yesNo(row.value.leaving)),
  ],
  ticket: [
    column('ticket', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('ticket', 'importHeading.id', (row) => row.value.id),
    column('ticket', 'importHeading.open', (row) => yesNo(row.value.open)),
    column('ticket', 'importHeading.opened', (row) => row.value.openedOn),
    column('ticket', 'importHeading.priority', (row) => row.value.priority),
    column('ticket', 'importHeading.escalated', (row) => yesNo(row.value.escalated)),
    column('ticket', 'importHeading.pastSla', (row) => yesNo(row.value.pastSla)),
    column('ticket', 'importHeading.waitingOn', (row) => row.value.waitingOn && say(WAITS[row.value.waitingOn])),
    column('ticket', 'importHeading.satisfaction', (row) => row.value.satisfaction && say(RATED[row.value.satisfaction])),
    column('ticket', 'importHeading.leaving', (row) => yesNo(row.value.leaving)),
  ],
  survey: [
    column('survey', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('survey', 'importHeading.date', (row) => row.value.date),
    column('survey', 'importHeading.contact', (row) => row.value.contactName),
    column('survey', 'importHeading.nps', (row) => verdict(row, 'nps')),
    column('survey', 'importHeading.csat', (row) => verdict(row, 'csat')),
    column('survey', 'importHeading.leaving', (row) => yesNo(row.value.leaving)),
  ],
  milestone: [
    column('milestone', 'importHeading.accountId', (row) => ownId(row.accountExternalId)),
    column('milestone', 'importHeading.milestone', (row) => row.value.name),
    column('milestone', 'importHeading.due', (row) => row.value.due),
    column('milestone', 'importHeading.reached', (row) => row.value.reachedOn),
  ],
};

export interface PreviewCell {
  text: string;
  /** What the book holds now, where that differs; empty: it holds nothing. */
  before?: string;
}

/** Heading and cells of the preview; a column that no shown row fills is left out. */
export function previewTable(rows: readonly Pick<PreviewRow, 'row' | 'before'>[]): { headings: string[]; lines: PreviewCell[][] } {
  const type = rows[0]?.row.type;
  const columns = (type && COLUMNS[type]) ?? [];
  const filled = columns.filter(({ cell }) => rows.some(({ row, before }) => cell(row) !== '' || (before && cell(before) !== '')));
  const cellOf = ({ row, before }: Pick<PreviewRow, 'row' | 'before'>, { cell }: Column): PreviewCell => {
    const [text, was] = [cell(row), before && cell(before)];
    return was === undefined || was === text ? { text } : { text, before: was };
  };
  return { headings: filled.map(({ name }) => say(name)), lines: rows.map((row) => filled.map((column) => cellOf(row, column))) };
}

function verdict({ value }: Of<'survey'>, asked: 'nps' | 'csat'): string | undefined {
  const answer = value.answers.find((one) => one.asked === asked);
  return answer && say(RATED[answer.verdict]);
}

const count = (value: number | undefined) => (value === undefined ? undefined : figure(value));

function healthWords(health: Health): string {
  const word = BAND_WORDS[bandOf(health)];
  if (health.score === undefined) return word;
  if (!health.scale) return `${word} ${Math.round(health.score)}`;
  const { score, top, inverted } = asWritten(health);
  return `${word}, ${say(inverted ? 'score.worse' : 'score.of', { score: figure(score), top })}`;
}

/** The file's own; one that we gave says nothing to anybody. */
const ownId = (id: string) => (isGivenId(id) ? '' : id);

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : say(value ? 'importPreview.yes' : 'importPreview.no');
}
