import { say } from '../words/say';
import type { Account } from './account';
import type { ListRow, ListView } from './list';
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
    pending: view.pending.map(({ note: _, ...write }) => write),
    list: view.list && maskedList(view.list),
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
    contacts: [],
    health: account.health && {
      ...account.health,
      factors: account.health.factors.map(({ points, event }, n) => ({
        label: say('presenting.reason', { number: n + 1 }),
        points,
        event: event && say('presenting.hidden'),
      })),
    },
    tasks: account.tasks.map(({ note: ____, ...task }) => task),
    touchpoints: account.touchpoints.map(({ contactName: _____, nextStep: ______, ...touch }) => ({
      ...touch,
      summary: say('presenting.hidden'),
    })),
  };
}

const withoutAddresses = (text: string) => text.replace(ADDRESS, '•••');
