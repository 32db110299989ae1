import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import styles from './Log.module.css';

/** Milliseconds of silence after which typing asks the book. */
const PAUSE_MS = 80;
/** Accounts offered at once in a window this small. */
const SHOWN = 8;

interface FindAccountProps {
  onChoose: (account: AccountChoice) => void;
  /** It stands beside what the person came for, and waits. */
  waits?: true;
}

/** Search of the whole book as a combobox with its list below: arrows move, Enter chooses. */
export function FindAccount({ onChoose, waits }: FindAccountProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = useChoices(query.trim());
  const chosen = choices?.[active];

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const count = choices?.length ?? 0;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      setActive((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen && !event.repeat) {
      event.preventDefault();
      onChoose(chosen);
    }
  }

  return (
    <div>
      <label className={styles.label}>
        {say('logBox.account')}
        <input
          // biome-ignore lint/a11y/noAutofocus: the person's own key opened this window to type into it, 2026-11-28
          autoFocus={!waits}
          role="combobox"
          aria-expanded={Boolean(choices?.length)}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${id}-${active}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={say('logBox.find')}
          maxLength={200}
          className={field.field}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div role="listbox" id={id} aria-label={say('logBox.account')} className={styles.choices} hidden={!choices?.length}>
        {choices?.map((choice, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, 2026-11-28
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys, 2026-11-28
          <div
            key={choice.accountId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={cx(styles.choice, index === active && styles.active)}
            onClick={() => onChoose(choice)}
          >
            <bdi>{choice.name}</bdi>
            <bdi className={styles.domain}>{choice.domain}</bdi>
          </div>
        ))}
      </div>
      <p aria-live="polite" className={styles.soft}>
        {choices?.length === 0 && say(query.trim() ? 'logBox.none' : 'logBox.empty')}
      </p>
    </div>
  );
}

function useChoices(query: string): AccountChoice[] | undefined {
  const [choices, setChoices] = useState<AccountChoice[]>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      send('account.search', { query }).then(
        (found) => current && setChoices(found.slice(0, SHOWN)),
        () => current && setChoices([]),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return choices;
}
