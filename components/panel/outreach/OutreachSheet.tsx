import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { say } from '@/lib/words/say';
import { intentOf, sameIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import lines from '../parts/lines.module.css';
import { usePanel } from '../state/store';
import { Choose } from './Choose';
import { Left } from './Left';
import styles from './Outreach.module.css';
import { closeOutreach, useOutreach } from './state';
import { Write } from './Write';

/** From choosing a template to having it on its way; above the buttons, so that the account stays in sight. */
export function OutreachSheet() {
  const panel = usePanel((state) => state.view);
  const may = useCanAct();
  const { for: intent, view, templateId, gone } = useOutreach();
  if (!panel?.account || !may || panel.presenting || !intent || !sameIntent(intent, intentOf(panel))) return null;
  const template = view?.templates.find(({ id }) => id === templateId);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') closeOutreach();
  }

  return (
    <section aria-label={say('outreach.open')} className={styles.sheet} onKeyDown={onKeyDown}>
      <IconButton icon={X} label={say('outreach.close')} className={styles.close} onClick={closeOutreach} />
      {gone ? (
        <Left gone={gone} account={panel.account.name} offer={panel.touch} />
      ) : !view ? (
        <p className={lines.soft}>{say('outreach.loading')}</p>
      ) : template ? (
        <Write key={template.id} account={panel.account} view={view} template={template} />
      ) : (
        <Choose account={panel.account} view={view} />
      )}
    </section>
  );
}
