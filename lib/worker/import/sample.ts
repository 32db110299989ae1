import { sampleBook } from '../../connectors/sample';
import { todayIso } from '../../domain/dates';
import type { DataSummary } from '../../domain/desk/settings';
import { announce } from '../../platform/tabs';
import { applyRecords } from '../../store/records/records';
import { removeAskedStep } from '../../store/records/removal';
import { dataSummary } from '../book/book';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { requireWritable } from '../settings/config';

/** Puts the invented accounts into the book; doing it again makes their dates relative to today again. */
export async function loadSample(): Promise<DataSummary> {
  await requireWritable();
  // Accounts first: the other rows find their account by them.
  const rows = sampleBook(todayIso()).toSorted((a, b) => Number(a.type !== 'account') - Number(b.type !== 'account'));
  await changingBook(async () => {
    for (let from = 0; from < rows.length; from += 1_000) await applyRecords(rows.slice(from, from + 1_000));
  });
  return told();
}

export async function removeSample(): Promise<DataSummary> {
  await requireWritable();
  await changingBook(async () => {
    while ((await removeAskedStep('sample')) > 0);
  });
  await announce('data.changed', { what: 'outbox' });
  return told();
}

async function told(): Promise<DataSummary> {
  await refreshAllTabs();
  await announce('data.changed', { what: 'book' });
  return dataSummary();
}
