import type { SavedView } from '../../domain/desk/book';
import { appError } from '../../domain/errors';
import { announce } from '../../platform/tabs';
import { changeSetting, readSettings } from '../../store/settings/settings';
import { say } from '../../words/say';
import { requireWritable } from '../settings/config';

/** More than a row of buttons can hold. */
const MOST = 20;

export async function listViews(): Promise<SavedView[]> {
  return (await readSettings()).views;
}

/** A view of the same name is replaced where it stands. */
export async function saveView(view: SavedView): Promise<SavedView[]> {
  return change((views) => {
    const known = views.some(({ name }) => name === view.name);
    if (!known && views.length >= MOST) throw appError('bad_input', say('refused.manyViews', { count: MOST }));
    return known ? views.map((other) => (other.name === view.name ? view : other)) : [...views, view];
  });
}

export async function removeView(name: string): Promise<SavedView[]> {
  return change((views) => views.filter((view) => view.name !== name));
}

async function change(work: (views: SavedView[]) => SavedView[]): Promise<SavedView[]> {
  await requireWritable();
  await changeSetting('views', work);
  await announce('data.changed', { what: 'settings' });
  return listViews();
}
