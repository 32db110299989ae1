import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { type AppError, appError } from '@/lib/domain/errors';
import { say } from '@/lib/words/say';
import { useIsPast } from '../parts/useIsPast';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';

/** A trouble in words, which name the system, and trying again where that can help. */
export function Notice({ error }: { error: AppError }) {
  const beside = usePanel((state) => state.surface !== 'alone');
  // Before its time nothing is asked, whoever presses.
  const due = useIsPast(error.retryAt);
  const may = error.retryable && beside && due;

  async function again() {
    const answer = await ask('panel.refresh', {});
    if (answer) usePanel.setState({ trouble: undefined });
  }

  return (
    <Banner
      tone={error.retryable ? 'info' : 'warn'}
      action={
        may && (
          <Button look="link" onClick={again}>
            {say('panel.again')}
          </Button>
        )
      }
    >
      {isUnreachable(error) ? say('panel.unreachable', { message: error.message }) : error.message}
    </Banner>
  );
}

/** The client has its own sentence when no worker answered; the worker's own mistakes carry the general one. */
function isUnreachable({ code, message }: AppError): boolean {
  return code === 'bug' && message !== appError('bug').message;
}
