import { ImagePlus } from 'lucide-react';
import { Button, type ButtonProps } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';

/** Leads to the page on which pictures are taken and looked at. A press inside a panel lets nobody see the page beside it; that page says what does. */
export function AddPicture({ packetId, ...rest }: { packetId?: string } & Pick<ButtonProps, 'size' | 'look' | 'className'>) {
  return (
    <Button icon={ImagePlus} onClick={() => void send('evidence.open', { packetId }).catch(() => undefined)} {...rest}>
      {say('shots.addPicture')}
    </Button>
  );
}
