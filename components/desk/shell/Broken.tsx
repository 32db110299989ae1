import { Button } from '@/components/ui/Button';
import { toFailure } from '../data/failure';
import { Failure } from './Failure';
import { PageTitle } from './PageTitle';

/** What a route shows when drawing it failed. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <>
      <PageTitle title="This page could not be shown" />
      <Failure error={toFailure(error)} action={<Button onClick={reset}>Try again</Button>} />
    </>
  );
}
