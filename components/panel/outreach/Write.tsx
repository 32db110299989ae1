import { ArrowLeft } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { Account } from '@/lib/domain/account';
import { draftBeside } from '@/lib/domain/outreach/draft';
import { recipientsFor, situationOf, suggestions, withReader } from '@/lib/domain/outreach/situation';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { Template } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import { useClock } from '../parts/useClock';
import { ask } from '../state/ask';
import { Act } from './Act';
import { writeDraft } from './commands';
import { EarlierDraft } from './EarlierDraft';
import { firstDraft } from './first-draft';
import styles from './Outreach.module.css';
import { Preflight } from './Preflight';
import { Preview } from './Preview';
import { Slots } from './Slots';
import { useOutreach } from './state';
import { To } from './To';
import { useMessage } from './use-message';
import { WhichLink } from './WhichLink';

const openTemplates = () => ask('desk.open', { route: 'templates' });

/** One template for one person: what they write, how it reads, what speaks against it, and how it leaves. */
export function Write({ account, view, template }: { account: Account; view: OutreachView; template: Template }) {
  const clock = useClock();
  const known = useMemo(() => recipientsFor(account, view.people), [account, view.people]);
  const { drafts, chosen } = useOutreach();
  const { own, other } = useMemo(() => draftBeside(Object.values(drafts), template.id, view.people), [drafts, template.id, view.people]);
  const fresh = useMemo(() => firstDraft(template, view, known), [template, view, known]);
  const draft = (chosen && drafts[chosen]?.draft) || own || fresh;
  const people = useMemo(() => withReader(known, draft.to), [known, draft.to]);
  const to = people.find(({ address }) => address === draft.to);
  const task = useMemo(
    () => suggestions([template], situationOf(account, clock.today), view.choices)[0]?.task,
    [template, account, clock.today, view.choices],
  );
  const checks = useRef<HTMLElement>(null);
  const ready = useMessage({ account, view, template, draft, to, task, clock });
  const change = (part: Partial<typeof draft>) => writeDraft(account.id, { ...draft, ...part });
  return (
    <>
      <Button
        look="link"
        size="small"
        icon={ArrowLeft}
        className={styles.back}
        onClick={() => useOutreach.setState({ templateId: undefined, chosen: undefined })}
      >
        {say('outreach.back')}
      </Button>
      <h2 className={styles.title}>
        <bdi>{wordsOf(template.name)}</bdi>
      </h2>
      {task && <p className={styles.soft}>{say('outreach.whyTask', { task: task.title })}</p>}
      {other && chosen === undefined && (
        <EarlierDraft kept={other} people={known} now={clock.now} onChoose={(name) => useOutreach.setState({ chosen: name })} />
      )}
      <To template={template} people={people} draft={draft} onChange={change} />
      <Slots template={template} draft={draft} onChange={change} />
      <WhichLink template={template} draft={draft} links={view.choices.links} onChange={change} />
      {ready === 'broken' && <p className={styles.asked}>{say('outreach.cannotFill')}</p>}
      {ready && ready !== 'broken' && (
        <>
          <Preview filled={ready.filled} clock={clock} />
          <Preflight ref={checks} findings={ready.findings} draft={draft} onChange={change} onSayWho={openTemplates} />
          <Act view={view} template={template} draft={draft} to={to} ready={ready} checks={checks} taskId={task?.id} />
        </>
      )}
    </>
  );
}
