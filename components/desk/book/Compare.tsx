import { Link } from '@tanstack/react-router';
import { Columns3 } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import styles from './Compare.module.css';
import { useBook } from './context';
import { MOST_PICKED } from './store';

/** What was picked in the table, and the way to see it side by side. Takes no room while nothing is picked. */
export function Compare() {
  const picked = useBook((state) => state.picked);
  const pick = useBook((state) => state.pick);
  if (picked.length === 0) return null;
  const clear = () => {
    for (const id of picked) pick(id, false);
  };
  return (
    <div className={styles.compare}>
      <span role="status">{say('book.picked', { picked: picked.length, most: MOST_PICKED })}</span>
      <Button look="ghost" size="small" onClick={clear}>
        {say('book.clear')}
      </Button>
      {picked.length > 1 ? (
        <Link to="/compare" search={{ ids: picked.join() }} className={styles.link}>
          <Icon of={Columns3} size={14} />
          {say('book.sideBySide')}
        </Link>
      ) : (
        <span className={styles.hint}>{say('book.pickAnother')}</span>
      )}
    </div>
  );
}
