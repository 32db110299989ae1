import { Download } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { saveFile } from '../settings/save-file';
import { Failure } from '../shell/Failure';

/** What a person who may not approve does with a draft: hand it to whoever may, or let it go. */
export function Proposal({ templateId, has, onDropped }: { templateId: string; has: boolean; onDropped: () => void }) {
  const { busy, error, change } = useSettingAction();
  if (!has) return null;
  const propose = () =>
    change(async () => {
      const { text, name } = await send('templates.propose', { templateId });
      saveFile(new Blob([text], { type: 'application/json' }), name);
      return say('templates.proposed');
    });
  const drop = () =>
    change(async () => {
      await send('templates.drop', { templateId });
      onDropped();
      return say('templates.dropped');
    });
  return (
    <>
      <Button icon={Download} aria-disabled={busy} onClick={() => void propose()}>
        {say('templates.propose')}
      </Button>
      <Button look="danger" aria-disabled={busy} onClick={() => void drop()}>
        {say('templates.drop')}
      </Button>
      <Failure error={error} />
    </>
  );
}
