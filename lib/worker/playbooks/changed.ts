import { announce } from '../../platform/tabs';
import { refreshAllTabs } from '../context';

/** Whoever shows playbooks, tasks or the day looks again. */
export async function playbooksChanged(): Promise<void> {
  await refreshAllTabs();
  await announce('data.changed', { what: 'book' });
}
