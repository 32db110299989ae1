import { Banner } from '@/components/ui/Banner';
import { send } from '@/lib/messaging/client';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './PolicyNotice.module.css';

const CHANGES: readonly Change[] = ['settings'];
const readPolicy = () => send('policy.read', {});

/** What of the company's policy could not be understood, on every route: it closes more than one page. */
export function PolicyNotice() {
  const { data } = useLive(readPolicy, CHANGES);
  if (!data?.broken) return null;
  return (
    <div className={styles.notice}>
      <Banner tone="warn">{data.broken.message}</Banner>
    </div>
  );
}
