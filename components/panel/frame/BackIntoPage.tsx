import { PanelRightDashed } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { say } from '@/lib/words/say';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';

/** From the browser's own side panel back into pages of the product in front. */
export function BackIntoPage() {
  const beside = usePanel((state) => state.beside);
  if (beside !== 'page') return null;

  async function leave() {
    if (await ask('side.leave', {})) window.close();
  }

  return <IconButton icon={PanelRightDashed} label={say('side.leave')} onClick={leave} />;
}
