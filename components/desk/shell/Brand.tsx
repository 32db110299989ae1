import { Logo } from '@/components/panel/frame/Logo';
import styles from './Brand.module.css';

export function Brand() {
  return (
    <p className={styles.brand}>
      <Logo />
      Sidelight
    </p>
  );
}
