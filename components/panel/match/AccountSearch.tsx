import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import field from '@/components/ui/Field.module.css';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import type { BoundIntent } from '../intent/bound';
import { pressEnter } from '../intent/useBoundPress';
import styles from './AccountSearch.module.css';
import { SearchOption } from './SearchOption';
import { useAccountSearch } from './useAccountSearch';

interface AccountSearchProps {
  /** Takes the focus when it appears: only where the person's own press opened it. */
  focus: boolean;
  onChoose: (intent: BoundIntent, choice: AccountChoice) => void;
  /** What holds of whichever account is chosen: between the field and its list, so that it is read before one is. */
  children?: ReactNode;
}

/** Longest query that the worker takes. */
const QUERY_MAX = 200;

/** Search of the whole book as a combobox with its list below: arrows move, Enter chooses, Escape empties. */
export function AccountSearch({ focus, onChoose, children }: AccountSearchProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = useAccountSearch(query.trim());
  const chosen = choices?.[active];

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
      pressEnter(event, say('choice.choose', { name: chosen.name }), (intent) => onChoose(intent, chosen));
    }
  }

  return (
    <div className={styles.search}>
      <div className={styles.box}>
        <Search size={14} aria-hidden="true" className={styles.icon} />
        <input
          ref={input}
          role="combobox"
          aria-label={say('choice.find')}
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
        {choices?.map((choice, index) => (
          <SearchOption key={choice.accountId} id={`${id}-${index}`} choice={choice} active={index === active} onChoose={onChoose} />
        ))}
      </div>
      <p aria-live="polite" className={styles.none}>
        {choices?.length === 0 && say('choice.none')}
      </p>
    </div>
  );
}
