import { Banner } from '@/components/ui/Banner';
import { say } from '@/lib/words/say';
import type { ImportPreview, ReadChoices } from '../importer';
import { doubtsOf } from './doubts';

/** That this export will be remembered, or why one that is was not imported by itself. */
export function RegularNote({ regular, preview }: { regular: NonNullable<ReadChoices['regular']>; preview: ImportPreview }) {
  if (!('readAs' in regular)) return <Banner tone="info">{say('regular.willBe')}</Banner>;
  const doubts = doubtsOf(regular, preview);
  if (doubts.length === 0) return null;
  return (
    <div role="alert">
      <Banner tone="warn">
        <p>{say('regular.waits')}</p>
        {doubts.map((doubt) => (
          <p key={doubt}>{say(doubt)}</p>
        ))}
      </Banner>
    </div>
  );
}
