import { announce } from '../../platform/tabs';
import { refreshAllTabs } from '../context/context';
import { outboxChanged } from '../outbox/drain';
import { keepInStep } from './in-step';

/** Whoever shows playbooks, tasks or the day looks again; what other systems keep of them follows. */
export async function playbooksChanged(accountIds: readonly string[]): Promise<void> {
  await refreshAllTabs();
  await announce('data.changed', { what: 'book' });
  if (await keepInStep(accountIds)) await outboxChanged();
}
