import type { AccountChoice } from '@/lib/domain/panel/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { AccountSearch } from '../../panel/match/AccountSearch';
import { SearchOption } from '../../panel/match/SearchOption';
import styles from './Log.module.css';

interface FindAccountProps {
  onChoose: (account: AccountChoice) => void;
  /** It stands beside what the person came for, and waits. */
  waits?: true;
}

const find = (query: string) => send('account.search', { query }).catch(() => undefined);

/** Search of the book on the desk, where a press is bound to nothing. */
export function FindAccount({ onChoose, waits }: FindAccountProps) {
  return (
    <AccountSearch
      name={say('logBox.account')}
      titled
      focus={!waits}
      find={find}
      onEnter={(event, choice) => {
        event.preventDefault();
        onChoose(choice);
      }}
      option={(found) => <SearchOption key={found.choice.accountId} {...found} onClick={() => onChoose(found.choice)} />}
      empty={<p className={styles.soft}>{say('logBox.empty')}</p>}
    />
  );
}
