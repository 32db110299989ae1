import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import field from '@/components/ui/Field.module.css';
import { Icon } from '@/components/ui/Icon';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import styles from './AccountSearch.module.css';
import type { Found } from './SearchOption';
import { type FindAccounts, useAccountSearch } from './useAccountSearch';

interface AccountSearchProps {
  name: string;
  /** The name stands above the field. */
  titled?: true;
  focus: boolean;
  find: FindAccounts;
  onEnter: (event: KeyboardEvent, choice: AccountChoice) => void;
  /** An account in the list, which knows what a press of it does. */
  option: (found: Found) => ReactNode;
  /** What is said where the book holds nothing at all. */
  empty?: ReactNode;
  /** What holds of whichever account is chosen: between the field and its list, so that it is read before one is. */
  children?: ReactNode;
}

/** Longest query that the worker takes. */
const QUERY_MAX = 200;

/** Search of the whole book as a combobox with its list below: arrows move, Enter chooses, Escape empties. */
export function AccountSearch({ name, titled, focus, find, onEnter, option, empty, children }: AccountSearchProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = useAccountSearch(query.trim(), find);
  const chosen = choices?.[active];
  const none = choices?.length === 0;
  const nothing = none && !query.trim() && empty;

  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const count = choices?.length ?? 0;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      setActive((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
      event.preventDefault();
    } else if (event.key === 'Escape' && query) {
      setQuery('');
      event.stopPropagation();
    } else if (event.key === 'Enter' && chosen && !event.repeat) {
      onEnter(event, chosen);
    }
  }

  return (
    <div className={styles.search}>
      {titled && (
        <label htmlFor={`${id}-field`} className={styles.title}>
          {name}
        </label>
      )}
      <div className={styles.box}>
        <Icon of={Search} size={14} className={styles.icon} />
        <input
          ref={input}
          id={`${id}-field`}
          role="combobox"
          aria-label={titled ? undefined : name}
          aria-expanded={Boolean(choices?.length)}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${id}-${active}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={say('choice.placeholder')}
          maxLength={QUERY_MAX}
          className={`${field.field} ${styles.input}`}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {children}
      <div role="listbox" id={id} aria-label={say('choice.accounts')} className={styles.list} hidden={!choices?.length}>
        {choices?.map((choice, index) => option({ id: `${id}-${index}`, choice, active: index === active }))}
      </div>
      <p aria-live="polite" className={styles.none}>
        {none && !nothing && say('choice.none')}
      </p>
      {nothing}
    </div>
  );
}
