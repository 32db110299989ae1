import { Mail } from 'lucide-react';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { useCanAct } from '../intent/useCanAct';
import { usePanel } from '../state/store';
import { openOutreach } from './commands';

/** Writes to the account from an approved template. Nothing of it is shown before an audience. */
export function OutreachButton() {
  const view = usePanel((state) => state.view);
  const may = useCanAct();
  if (!may || !view?.account || view.presenting) return null;
  return (
    <ActionButton size="main" icon={Mail} opens onAct={openOutreach}>
      {say('outreach.open')}
    </ActionButton>
  );
}
