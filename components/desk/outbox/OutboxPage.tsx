import { Download } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { todayIso } from '@/lib/domain/dates';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { saveFile } from '../settings/save-file';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { NothingWaiting } from './NothingWaiting';
import { Unsent } from './Unsent';
import { WriteGroup } from './WriteGroup';

const CHANGES: readonly Change[] = ['outbox', 'book', 'connections'];
const readOutbox = () => send('outbox.list', {});

/** Everything a person wrote that is not where it belongs yet, and the receipts of what is. */
export function OutboxPage() {
  const { data, error } = useLive(readOutbox, CHANGES);
  const unsent = data ? [...data.needYou, ...data.waiting] : [];
  const save = () => {
    const text = JSON.stringify({ format: 'sidelight-outbox', version: 1, writes: unsent }, null, 2);
    saveFile(new Blob([text], { type: 'application/json' }), `sidelight-outbox-${todayIso()}.json`);
  };
  return (
    <>
      <PageTitle title={say('desk.outbox')} lead={say('outboxPage.lead')}>
        {unsent.length > 0 && (
          <Button icon={Download} onClick={save}>
            {say('outboxPage.download')}
          </Button>
        )}
      </PageTitle>
      <Failure error={error} />
      {data && unsent.length === 0 && data.unsent.length === 0 && <NothingWaiting />}
      {data && (
        <>
          <WriteGroup name={say('outboxPage.needYou')} tone="bad" writes={data.needYou} />
          <WriteGroup name={say('outboxPage.waiting')} tone="accent" writes={data.waiting} />
          <Unsent groups={data.unsent} />
          <WriteGroup name={say('outboxPage.arrived')} tone="neutral" writes={data.arrived} />
        </>
      )}
    </>
  );
}
