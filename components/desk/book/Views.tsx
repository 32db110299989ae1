import { BookmarkPlus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { Icon } from '@/components/ui/Icon';
import { type SavedView, WHOLE_BOOK } from '@/lib/domain/desk/book';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useAction } from '../data/use-action';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';
import { useBook } from './context';
import { toAddress } from './query-address';
import styles from './Tools.module.css';

const CHANGES: readonly Change[] = ['settings'];
const readViews = () => send('view.list', {});
const same = (a: SavedView['query'], b: SavedView['query']) => JSON.stringify(toAddress(a)) === JSON.stringify(toAddress(b));

/** Questions that were given a name: one press each, and a way to name the present one. */
export function Views() {
  const { data: views = [], reload } = useLive(readViews, CHANGES);
  const query = useBook((state) => state.query);
  const ask = useBook((state) => state.ask);
  const { error, run } = useAction();
  const remove = (name: string) => run(async () => send('view.remove', { name }).then(reload));
  const show = (wanted: SavedView['query']) => ask({ ...WHOLE_BOOK, renewal: undefined, owner: undefined, ...wanted });
  const isNew = !same(query, WHOLE_BOOK) && !views.some((view) => same(view.query, query));
  if (views.length === 0 && !isNew) return null;
  return (
    <>
      <nav aria-label={say('bookTools.views')} className={styles.views}>
        <View name={say('bookTools.allAccounts')} current={same(query, WHOLE_BOOK)} onShow={() => show(WHOLE_BOOK)} />
        {views.map((view) => (
          <View
            key={view.name}
            name={view.name}
            current={same(query, view.query)}
            onShow={() => show(view.query)}
            onRemove={() => void remove(view.name)}
          />
        ))}
        {isNew && <Naming query={query} onSaved={reload} />}
      </nav>
      <Failure error={error} />
    </>
  );
}

function View({ name, current, onShow, onRemove }: { name: string; current: boolean; onShow: () => void; onRemove?: () => void }) {
  return (
    <span className={styles.view} data-current={current || undefined}>
      <button type="button" className={styles.viewName} aria-current={current} onClick={onShow}>
        <bdi>{name}</bdi>
      </button>
      {onRemove && (
        <button
          type="button"
          className={styles.viewRemove}
          aria-label={say('bookTools.removeNamed', { name })}
          title={say('bookTools.removeView')}
          onClick={onRemove}
        >
          <Icon of={X} size={13} />
        </button>
      )}
    </span>
  );
}

function Naming({ query, onSaved }: { query: SavedView['query']; onSaved: () => void }) {
  const [name, setName] = useState<string>();
  const { busy, error, run, clear } = useAction();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name?.trim();
    if (!typed || !(await run(() => send('view.save', { name: typed, query: { ...query, search: query.search.trim() } })))) return;
    setName(undefined);
    onSaved();
  };

  if (name === undefined) {
    return (
      <Button look="ghost" size="small" icon={BookmarkPlus} onClick={() => setName('')}>
        {say('bookTools.saveThis')}
      </Button>
    );
  }
  return (
    <form className={styles.naming} onSubmit={(event) => void save(event)}>
      <input
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed, 2026-11-22
        autoFocus
        className={field.field}
        aria-label={say('bookTools.viewName')}
        placeholder={say('bookTools.viewHint')}
        value={name}
        maxLength={60}
        onChange={(event) => {
          setName(event.target.value);
          clear();
        }}
        onKeyDown={(event) => event.key === 'Escape' && setName(undefined)}
      />
      <Button look="primary" size="small" type="submit" aria-disabled={busy || !name.trim()}>
        {say('bookTools.saveView')}
      </Button>
      <Failure error={error} />
    </form>
  );
}
