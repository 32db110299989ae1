import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Banner } from '@/components/ui/Banner';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../../desk/data/changes';
import { useLive } from '../../desk/data/use-live';
import { Failure } from '../../desk/shell/Failure';
import { PageTitle } from '../../desk/shell/PageTitle';
import styles from './Evidence.module.css';
import { Shot } from './Shot';
import { useRefused } from './use-refused';
import { Waiting } from './Waiting';
import { Ways } from './Ways';

const CHANGES: readonly Change[] = ['escalations', 'settings'];
const read = () => send('capture.list', {});

/** Pictures for one escalation: taken here, looked at here, and nothing of them kept before that. */
export function EvidencePage() {
  const { packetId: named, shotId } = useParams({ strict: false }) as { packetId: string; shotId?: string };
  const packetId = named === 'new' ? undefined : named;
  const navigate = useNavigate();
  const { data, error } = useLive(read, CHANGES);
  const refused = useRefused(data?.refused);

  const show = useCallback(
    (shot: string) => void navigate({ to: '/escalation/$packetId/evidence/$shotId', params: { packetId: named, shotId: shot } }),
    [navigate, named],
  );
  const added = useCallback(
    (packet: string) => void navigate({ to: '/escalation/$packetId/evidence', params: { packetId: packet } }),
    [navigate],
  );

  return (
    <div className={styles.page}>
      <PageTitle title={say('shots.title')} lead={say('shots.lead')} />
      {packetId && <a href={`#/escalation/${encodeURIComponent(packetId)}`}>{say('shots.back')}</a>}
      <Failure error={error ?? refused} />
      {data && !data.allowed && <Banner tone="warn">{say('capture.forbidden')}</Banner>}
      {data && shotId && <Shot key={shotId} shotId={shotId} packetId={packetId} drafts={data.drafts} onAdded={added} />}
      {data && <Waiting shots={data.shots} now={shotId} />}
      {data?.allowed && !shotId && <Ways view={data} packetId={packetId} onTaken={show} />}
    </div>
  );
}
