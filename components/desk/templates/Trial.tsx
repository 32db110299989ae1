import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Account } from '@/lib/domain/account';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import { recipientsFor } from '@/lib/domain/outreach/situation';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { Language, Template } from '@/lib/domain/template/definition';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/template-rows';
import { say } from '@/lib/words/say';
import { Preflight } from '../../panel/outreach/Preflight';
import { Preview } from '../../panel/outreach/Preview';
import { Slots } from '../../panel/outreach/Slots';
import { useMessage } from '../../panel/outreach/use-message';
import { useClock } from '../../panel/useClock';
import { FindAccount } from '../log/FindAccount';
import styles from './Templates.module.css';

interface TrialProps {
  template: Template;
  language: Language;
  view: TemplatesView;
  broken: boolean;
}

/** How a text reads for any account of the book, filled and checked as it would be beside a page. */
export function Trial({ template, language, view, broken }: TrialProps) {
  const [account, setAccount] = useState<Account>();
  const pick = (accountId: string) => void send('account.view', { accountId }).then(({ account: found }) => setAccount(found));
  return (
    <section aria-label={say('templates.trial')} className={styles.column}>
      <h3 className={styles.name}>{say('templates.trial')}</h3>
      {account ? (
        <>
          <p className={styles.soft}>
            <bdi>{account.name}</bdi>{' '}
            <Button look="link" size="small" onClick={() => setAccount(undefined)}>
              {say('templates.otherAccount')}
            </Button>
          </p>
          {!broken && <Filled key={account.id} account={account} template={template} language={language} view={view} />}
        </>
      ) : (
        <FindAccount onChoose={({ accountId }) => pick(accountId)} />
      )}
    </section>
  );
}

function Filled({ account, template, language, view }: Omit<TrialProps, 'broken'> & { account: Account }) {
  const clock = useClock();
  const people = useMemo(() => recipientsFor(account, []), [account]);
  const [written, setWritten] = useState<Pick<OutreachDraft, 'slots' | 'reasons'>>({ slots: {}, reasons: {} });
  const draft = useMemo<OutreachDraft>(() => ({ templateId: template.id, language, ...written }), [template.id, language, written]);
  const outreach = useMemo<OutreachView>(
    () => ({
      templates: [template],
      snippets: [],
      rules: view.rules,
      choices: view.choices,
      history: [],
      drafts: [],
      ownDomains: [],
      people: [],
    }),
    [template, view],
  );
  const ready = useMessage({ account, view: outreach, template, draft, to: people[0], task: undefined, clock });
  const change = (part: Partial<OutreachDraft>) => setWritten((last) => ({ ...last, ...part }));
  return (
    <>
      <Slots template={template} draft={draft} onChange={change} />
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
