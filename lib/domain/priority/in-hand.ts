import type { IsoDate } from '../account';
import { planOf } from '../renewal/notes';
import type { PlaybookTask } from '../task/task';
import { compareText } from '../text/compare-text';
import { hasLeft, isSigned } from './facts';
import { type Found, type Hand, reasonKey } from './reason';
import { isPromise } from './rules/clocks';
import { mayStillAnswer } from './rules/risks';
import type { Case } from './rules/rule';

/** Says for each reason of an account whether it is in hand, and why. Asked once per account. */
export function handOf(one: Case): (found: Found) => Hand | undefined {
  const { account, facts, clock } = one;
  const left = hasLeft(account, facts);
  const signed = isSigned(facts);
  const plan = agreed(one) ?? nextStep(account.tasks, clock.horizon);
  const waits = waitsOnCustomer(one);
  const answering = mayStillAnswer(one);
  const { decided } = facts;
  return (found) => {
    if (decided?.keys.includes(reasonKey(found))) return { kind: 'decided', on: decided.on };
    const { class: name, fact } = found;
    if (name === 'escalate' || fact.kind === 'promise' || fact.kind === 'clock') return undefined;
    if (left) return fact.kind === 'pastSla' ? undefined : { kind: 'nonRenewal' };
    // A task of the renewal stays open where it is kept: it is due again when the outcome is taken back.
    if (signed && (fact.kind === 'decision' || (fact.kind === 'task' && isRenewalWork(fact.playbook)))) return { kind: 'signed' };
    if (fact.kind === 'pastSla') return waits ? { kind: 'waiting' } : undefined;
    if (answering && (fact.kind === 'quiet' || fact.kind === 'unknown')) return { kind: 'waiting', since: one.touches.lastOutreach?.at };
    // A plan needs its day: what is over cannot wait for one.
    if (plan && (name === 'risk' || (name === 'decision' && (found.until ?? '') >= clock.today))) {
      return { kind: 'plan', title: plan.title, due: plan.due as NonNullable<typeof plan.due> };
    }
    return undefined;
  };
}

/** Playbooks are named by people, in English, German and French. */
const RENEWAL_WORK = /renewal|renew\b|verlänger|vertragsend|renouvel/iu;
const isRenewalWork = (playbook: string | undefined): boolean => playbook !== undefined && RENEWAL_WORK.test(playbook);

/** What is written against the risk of the renewal, until its next step is due. */
function agreed({ account, decision, clock }: Case): { title: string; due: IsoDate } | undefined {
  const plan = decision && planOf(account.renewalNotes, decision.endDate);
  return plan && plan.next > clock.horizon ? { title: plan.plan, due: plan.next } : undefined;
}

/** The first thing agreed that has its day and is not due yet. */
function nextStep(tasks: readonly PlaybookTask[], horizon: string): PlaybookTask | undefined {
  if (tasks.length === 0) return undefined;
  return tasks.filter((task) => isPromise(task) && (task.due ?? '') > horizon).sort((a, b) => compareText(a.due ?? '', b.due ?? ''))[0];
}

/** Every open ticket waits on the customer, as far as the source says on whom. */
function waitsOnCustomer({ account: { support } }: Case): boolean {
  if (!support?.waitingOnCustomer || support.waitingOnUs) return false;
  return support.waitingOnUs === 0 || support.waitingOnCustomer >= support.open;
}
