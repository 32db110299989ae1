import type { ReactNode } from 'react';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import type { BoundIntent } from '../intent/bound';
import { pressEnter } from '../intent/useBoundPress';
import { ask } from '../state/ask';
import { AccountSearch } from './AccountSearch';
import { BoundOption } from './BoundOption';

interface BoundSearchProps {
  /** Takes the focus when it appears: only where the person's own press opened it. */
  focus: boolean;
  onChoose: (intent: BoundIntent, choice: AccountChoice) => void;
  children?: ReactNode;
}

const find = async (query: string) => (await ask('account.search', { query }))?.value;

/** Search of the book in a panel: what is chosen is bound to the page that was in front, as every press there. */
export function BoundSearch({ focus, onChoose, children }: BoundSearchProps) {
  return (
    <AccountSearch
      name={say('choice.find')}
      focus={focus}
      find={find}
      onEnter={(event, choice) => pressEnter(event, say('choice.choose', { name: choice.name }), (intent) => onChoose(intent, choice))}
      option={(found) => <BoundOption key={found.choice.accountId} {...found} onChoose={onChoose} />}
    >
      {children}
    </AccountSearch>
  );
}
