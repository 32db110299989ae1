import { Unplug } from 'lucide-react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { PRODUCT_NAMES } from '@/lib/domain/host/products';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { useCanAct } from '../intent/useCanAct';
import { ask } from '../state/ask';
import { setSearching, toggle, usePanel } from '../state/store';
import styles from './HostChanged.module.css';

/** The host page is no longer built as reading expects: what still works, and what helps us to mend it. */
export function HostChanged({ place, state, account }: PanelView) {
  const framed = usePanel(({ surface }) => surface === 'framed');
  const may = useCanAct();
  if (!place || !framed) return null;
  const product = PRODUCT_NAMES[place.host];
  const record = place.page === 'record';

  function change() {
    if (!account && state === 'candidates') toggle('none-of-these', true);
    else setSearching(true);
  }

  return (
    <Banner
      tone="warn"
      icon={Unplug}
      action={
        <div className={styles.actions}>
          {record && may && (
            <Button look="link" onClick={change}>
              {say('drift.change')}
            </Button>
          )}
          <Button look="link" onClick={() => ask('diagnostic.make', {})}>
            {say('drift.save')}
          </Button>
        </div>
      }
    >
      {record ? say('drift.record', { product }) : say('drift.list', { product })}
    </Banner>
  );
}
