import { say } from '../../words/say';
import type { Account, IsoInstant } from '../account';
import type { EscalationLine } from '../escalation/view';
import type { HealthNote } from '../health/by-hand';
import type { Operation } from '../outbox/operation';
import type { PendingWrite } from '../outbox/pending';
import type { Renewal, RenewalNote, Subscription } from '../renewal/terms';
import type { LoggedTouchpoint } from '../touchpoint/logged';
import type { TouchpointOffer } from '../touchpoint/offer';
import type { SaidOfMail } from '../touchpoint/said-of-mail';
import type { TouchpointDetails } from '../touchpoint/touchpoint';
import type { ListRow, ListView } from './page-list';
import type { AccountChoice, PanelView } from './view';

/** An address wherever it stands in a sentence. */
const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/gu;

/** What an audience may see: no amounts, no people, no reasons. Masked in the worker, so the page never receives the rest. */
export function masked(view: PanelView): PanelView {
  return {
    ...view,
    presenting: true,
    account: view.account && maskedAccount(view.account),
    evidence: view.evidence?.map((one) => ({ ...one, words: withoutAddresses(one.words) })),
    pinnable: view.pinnable.map((clue) => ({ ...clue, value: withoutAddresses(clue.value), words: withoutAddresses(clue.words) })),
    candidates: view.candidates?.map(maskedChoice),
    pending: view.pending.map(maskedWrite),
    list: view.list && maskedList(view.list),
    touch: view.touch && maskedOffer(view.touch),
    escalations: view.escalations?.map(maskedEscalation),
    left: undefined,
  };
}

function maskedEscalation({ owner: _, there, ...line }: EscalationLine): EscalationLine {
  const { owner: __, ...stands } = there ?? {};
  return { ...line, title: say('presenting.hidden'), ...(there && { there: stands as typeof there }) };
}

function maskedOffer({ draft, confirm, logged, ...offer }: TouchpointOffer): TouchpointOffer {
  return {
    ...offer,
    ...(draft && { draft: maskedTouchpoint({ ...draft, at: '' as IsoInstant }) }),
    ...(confirm && { confirm: { ...confirm, evidence: confirm.evidence.map(withoutAddresses) } }),
    ...(logged && { logged: maskedLogged(logged) }),
    ...(offer.refused && { refused: withoutAddresses(offer.refused) }),
  };
}

function maskedLogged({ touch, log, latest, step, said, note, ...logged }: LoggedTouchpoint): LoggedTouchpoint {
  return {
    ...logged,
    touch: maskedTouchpoint(touch),
    latest: maskedWrite(latest),
    ...(log && { log: maskedWrite(log) }),
    ...(step && { step: maskedWrite(step) }),
    ...(said && { said: maskedWrite(said) }),
    ...(note && { note: maskedWrite(note) }),
  };
}

/** What is being written says nothing but what it is about. */
function maskedWrite({ operation, theirs: _, ...write }: PendingWrite): PendingWrite {
  return { ...write, operation: maskedOperation(operation) };
}

function maskedOperation(operation: Operation): Operation {
  if (operation.kind === 'task.complete') {
    const { note: _, ...rest } = operation;
    return rest;
  }
  if (operation.kind === 'task.change') {
    const { owner: _, ...rest } = operation;
    return rest;
  }
  if (operation.kind === 'task.create') {
    const { anchor: _, task, ...rest } = operation;
    const { talk: __, owner: ___, ended, ...shown } = task;
    return { ...rest, task: { ...shown, ...(ended && { ended: { outcome: ended.outcome } }) } };
  }
  if ('anchor' in operation || 'touchId' in operation || operation.kind === 'touchpoint.log') {
    const { anchor: _, ...rest } = operation as Extract<Operation, { anchor?: unknown }>;
    if ('touch' in rest) return { ...rest, touch: maskedTouchpoint(rest.touch) };
    if (rest.kind === 'said.create') return { ...rest, said: maskedSaid(rest.said) };
    if (rest.kind === 'said.change') return { ...rest, said: rest.said && maskedSaid(rest.said), was: [] };
    return rest.kind === 'step.create'
      ? { ...rest, step: { ...rest.step, text: say('presenting.hidden') }, said: rest.said && maskedSaid(rest.said) }
      : rest;
  }
  return operation;
}

const maskedSaid = ({ at, outcome }: SaidOfMail): SaidOfMail => ({ subject: say('presenting.hidden'), at, outcome, promises: [] });

function maskedTouchpoint(touch: TouchpointDetails): TouchpointDetails {
  const { type, direction, at, outcome, source, nextStep } = touch;
  const hidden = say('presenting.hidden');
  return {
    type,
    direction,
    at,
    outcome,
    source,
    subject: hidden,
    people: [],
    promises: [],
    nextStep: nextStep && { ...nextStep, text: hidden },
  };
}

function maskedList(list: ListView): ListView {
  const rows = (some: ListRow[]) => some.map((row) => ({ ...row, why: row.why && withoutAddresses(row.why) }));
  const groups = list.groups.map(({ arr: _, ...group }) => ({ ...group, whyNow: [], rows: rows(group.rows) }));
  return { ...list, groups, unclear: rows(list.unclear) };
}

export function maskedChoice({ arr: _, reason, ...choice }: AccountChoice): AccountChoice {
  return { ...choice, reason: reason && withoutAddresses(reason) };
}

/** Reasons stay as many and as heavy as they are: "no reason known" would be untrue. */
function maskedAccount({ arr: _, provenance, ...account }: Account): Account {
  const { arr: __, contacts: ___, ...known } = provenance;
  return {
    ...account,
    provenance: known,
    conflicts: account.conflicts?.flatMap((one) => (one.field === 'renewal' ? [{ ...one, value: maskedRenewal(one.value) }] : [])),
    contacts: [],
    renewal: account.renewal && maskedRenewal(account.renewal),
    subscriptions: account.subscriptions?.map(maskedRenewal),
    surveys: account.surveys?.map(({ contactName: _, ...survey }) => survey),
    renewalNotes: account.renewalNotes?.map(maskedNote),
    healthNotes: account.healthNotes?.map(maskedHealth),
    // The parts of a score are reasons; how it moved stays.
    healthDays: undefined,
    health: account.health && {
      ...account.health,
      factors: account.health.factors.map(({ points, event }, n) => ({
        label: say('presenting.reason', { number: n + 1 }),
        points,
        event: event && say('presenting.hidden'),
      })),
    },
    tasks: account.tasks.map(({ note: ____, by: _____, owner: ______, ...task }) => task),
    touchpoints: account.touchpoints.map(({ contactName: _____, nextStep: ______, ...touch }) => ({
      ...touch,
      summary: say('presenting.hidden'),
    })),
  };
}

function maskedRenewal<R extends Subscription | Renewal>({ renewed: _, owner: __, ...renewal }: R): R {
  const { amount: ___, ...terms } = renewal as Partial<Subscription>;
  return terms as R;
}

function maskedHealth(note: HealthNote): HealthNote {
  if (note.kind !== 'override') return note;
  const { by: _, ...rest } = note;
  return { ...rest, reason: say('presenting.hidden') };
}

function maskedNote(note: RenewalNote): RenewalNote {
  if (note.kind === 'tick') return note;
  if (note.kind === 'plan') return { ...note, plan: say('presenting.hidden'), owner: say('presenting.hidden') };
  const { amount: _, reason: __, ...rest } = note;
  return rest;
}

const withoutAddresses = (text: string) => text.replace(ADDRESS, '•••');
