import { announce } from '../../platform/tabs';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';

/** Changes the book, and has every panel and every page of ours show it. */
export async function changeBook<T>(change: () => Promise<T>): Promise<T> {
  const answer = await changingBook(change);
  await refreshAllTabs();
  await announce('data.changed', { what: 'book' });
  return answer;
}
