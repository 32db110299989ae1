import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { PRODUCT_NAMES } from '@/lib/domain/host/products';
import { send } from '@/lib/messaging/client';
import { allowHosts } from '@/lib/messaging/permissions/hosts';
import { language, say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './PolicyNotice.module.css';

const CHANGES: readonly Change[] = ['settings'];
const readWithheld = () => send('hosts.withheld', {});

/** Products whose pages the browser keeps from us, on every route: nobody sees us there, so nothing there could say it. */
export function WithheldNotice() {
  const { data = [], reload } = useLive(readWithheld, CHANGES);
  if (data.length === 0) return null;
  const names = data.map((host) => PRODUCT_NAMES[host]);
  const products = new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
  return (
    <div className={styles.notice}>
      <Banner tone="warn" action={<Button onClick={() => void allowHosts(data).then(reload)}>{say('settingsHosts.allow')}</Button>}>
        {say('settingsHosts.withheld', { products })}
      </Banner>
    </div>
  );
}
