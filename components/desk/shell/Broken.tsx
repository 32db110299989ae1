import { Button } from '@/components/ui/Button';
import { say } from '@/lib/words/say';
import { toFailure } from '../data/failure';
import { Failure } from './Failure';
import { PageTitle } from './PageTitle';

/** What a route shows when drawing it failed. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <>
      <PageTitle title={say('desk.broken')} />
      <Failure error={toFailure(error)} action={<Button onClick={reset}>{say('desk.tryAgain')}</Button>} />
    </>
  );
}
