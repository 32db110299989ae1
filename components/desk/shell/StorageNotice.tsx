import { Banner } from '@/components/ui/Banner';
import styles from './PolicyNotice.module.css';
import { useScreen } from './use-screen';

/** Why nothing may be changed on any page. What is wrong with the company's rules has a notice of its own. */
export function StorageNotice() {
  const { readOnly } = useScreen();
  if (!readOnly || readOnly.code === 'bad_input') return null;
  return (
    <div className={styles.notice}>
      <Banner tone="warn">{readOnly.message}</Banner>
    </div>
  );
}
