import { useLocation } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
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
      empty={<EmptyBook />}
    />
  );
}

/** There is nothing to choose from yet, and a way to change that. The small window stays as it is. */
function EmptyBook() {
  const small = useLocation({ select: ({ pathname }) => pathname === '/log' });
  return (
    <section aria-label={say('quiet.emptyBook')} className={styles.empty}>
      <p>
        <strong>{say('quiet.emptyBook')}</strong>
      </p>
      <p className={styles.soft}>{say('quiet.importOrSample')}</p>
      <a href="#/import" className={styles.import} {...(small && { target: '_blank', rel: 'noopener' })}>
        <Icon of={FileUp} size={14} />
        {say('quiet.openImport')}
      </a>
    </section>
  );
}
