import { useState } from 'react';
import field from '@/components/ui/Field.module.css';
import type { Account } from '@/lib/domain/account';
import { searchedShorts, shortsOf } from '@/lib/domain/outreach/short-answer';
import { channelOf, recipientsFor, searched, situationOf, suggestions, withWords } from '@/lib/domain/outreach/situation';
import { isStopped } from '@/lib/domain/outreach/stopped';
import type { OutreachView } from '@/lib/domain/outreach/view';
import { say } from '@/lib/words/say';
import { useClock } from '../parts/useClock';
import { usePanel } from '../state/store';
import { Line } from './Line';
import styles from './Outreach.module.css';
import { Shorts } from './Shorts';
import { StoppedOnes } from './StoppedOnes';
import { useOutreach } from './state';
import { useComposer } from './useComposer';

/** Templates in the order in which they fit, each with why; the rest is found by typing. */
export function Choose({ account, view }: { account: Account; view: OutreachView }) {
  const { today } = useClock();
  const place = usePanel((state) => state.view?.place);
  const [query, setQuery] = useState('');
  const channel = channelOf(place?.host);
  const situation = situationOf(account, today, { ...(channel && { channel }), ...(view.ticket?.solved && { solved: true }) });
  const usable = view.templates.filter((one) => !isStopped(view.stopped, one));
  const found = searched(suggestions(usable, situation, view.choices), query);
  const stopped = withWords(
    view.templates.filter((one) => isStopped(view.stopped, one)),
    query,
  );
  const composer = useComposer(
    view.composer,
    useOutreach((state) => state.for),
  );
  const [reader] = [...(composer?.recipients ?? []), ...recipientsFor(account, view.people)];
  const shorts = searchedShorts(shortsOf(view, { address: reader?.address, channel: composer?.channel }), query);
  return (
    <>
      <h2 className={styles.title}>{say('outreach.choose')}</h2>
      <input
        autoComplete="off"
        type="search"
        aria-label={say('outreach.search')}
        placeholder={say('outreach.search')}
        className={field.field}
        value={query}
        maxLength={100}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.length + shorts.length + stopped.length === 0 && <p className={styles.soft}>{say('outreach.noneFound')}</p>}
      <ul className={styles.list} aria-label={say('outreach.templates')}>
        {found.map((suggestion) => (
          <Line key={suggestion.template.id} suggestion={suggestion} favourite={view.choices.favourites.includes(suggestion.template.id)} />
        ))}
      </ul>
      <StoppedOnes all={stopped} why={view.stopped} searched={query.trim() !== ''} />
      <Shorts rules={view.rules} all={shorts} channel={composer?.channel} searched={query.trim() !== ''} />
    </>
  );
}
