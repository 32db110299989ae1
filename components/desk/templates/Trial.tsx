import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Account } from '@/lib/domain/account';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import { recipientsFor } from '@/lib/domain/outreach/situation';
import type { Use } from '@/lib/domain/outreach/use';
import type { Language, Template } from '@/lib/domain/template/definition';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import { Preflight } from '../../panel/outreach/Preflight';
import { Preview } from '../../panel/outreach/Preview';
import { Slots } from '../../panel/outreach/Slots';
import { Whom } from '../../panel/outreach/To';
import { useMessage } from '../../panel/outreach/use-message';
import { WhichLink } from '../../panel/outreach/WhichLink';
import { useClock } from '../../panel/parts/useClock';
import { FindAccount } from '../log/FindAccount';
import { deskOutreach } from './desk-outreach';
import styles from './Templates.module.css';

interface TrialProps {
  template: Template;
  language: Language;
  view: TemplatesView;
  broken: boolean;
}

/** An account, and what went out to it before. */
interface Tried {
  account: Account;
  history: readonly Use[];
}

/** How a text reads for any account of the book, filled and checked as it would be beside a page. */
export function Trial({ template, language, view, broken }: TrialProps) {
  const [tried, setTried] = useState<Tried>();
  async function pick(accountId: string) {
    const [{ account }, { history }] = await Promise.all([send('account.view', { accountId }), send('runs.account', { accountId })]);
    setTried(account && { account, history });
  }
  return (
    <section aria-label={say('templates.trial')} className={cx(styles.column, styles.trial)}>
      <h3 className={styles.name}>{say('templates.trial')}</h3>
      {tried ? (
        <>
          <p className={styles.soft}>
            <bdi>{tried.account.name}</bdi>{' '}
            <Button look="link" size="small" onClick={() => setTried(undefined)}>
              {say('templates.otherAccount')}
            </Button>
          </p>
          {!broken && <Filled key={tried.account.id} {...tried} template={template} language={language} view={view} />}
        </>
      ) : (
        <FindAccount waits onChoose={({ accountId }) => void pick(accountId)} />
      )}
    </section>
  );
}

function Filled({ account, history, template, language, view }: Omit<TrialProps, 'broken'> & Tried) {
  const clock = useClock();
  const people = useMemo(() => recipientsFor(account, []), [account]);
  const [written, setWritten] = useState<Pick<OutreachDraft, 'slots' | 'reasons' | 'to' | 'link'>>({
    slots: {},
    reasons: {},
    ...(people[0] && { to: people[0].address }),
  });
  const draft = useMemo<OutreachDraft>(() => ({ templateId: template.id, language, ...written }), [template.id, language, written]);
  const outreach = useMemo(() => deskOutreach(view, template, history), [template, view, history]);
  const to = people.find(({ address }) => address === draft.to);
  const ready = useMessage({ account, view: outreach, template, draft, to, task: undefined, clock });
  const change = (part: Partial<OutreachDraft>) => setWritten((last) => ({ ...last, ...part }));
  return (
    <>
      <Whom template={template} people={people} draft={draft} onChange={change} />
      <Slots template={template} draft={draft} onChange={change} />
      <WhichLink template={template} draft={draft} links={view.choices.links} onChange={change} />
      {ready === 'broken' && <p className={styles.soft}>{say('outreach.cannotFill')}</p>}
      {ready && ready !== 'broken' && (
        <>
          <Preview filled={ready.filled} clock={clock} />
          <Preflight findings={ready.findings} draft={draft} onChange={change} />
        </>
      )}
    </>
  );
}
