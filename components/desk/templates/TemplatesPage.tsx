import { useState } from 'react';
import type { Template } from '@/lib/domain/template/definition';
import { withDrafts } from '@/lib/domain/template/edit';
import { wordsOf } from '@/lib/domain/template/label';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useKept } from '../data/use-kept';
import { useLive } from '../data/use-live';
import { SettingsContext } from '../settings/context';
import { useSaid } from '../settings/use-said';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { Editor } from './Editor';
import { PassOn } from './PassOn';
import { Run } from './Run';
import { Runs } from './Runs';
import styles from './Templates.module.css';
import { useComingBack } from './use-lost-focus';
import { You } from './You';

const CHANGES: readonly Change[] = ['settings'];
const readAll = () => send('templates.read', {});

/** The texts there are, writing new versions of them, and what the person says of themselves in them. */
export function TemplatesPage() {
  const { data: view, error, reload } = useLive(readAll, CHANGES);
  const [said, tell] = useSaid();
  return (
    <SettingsContext value={{ reload, tell, locked: false, decided: [] }}>
      <PageTitle title={say('templates.title')} lead={say('templates.lead')} />
      <Failure error={error} />
      {view && <Content view={view} />}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </SettingsContext>
  );
}

const BLANK: Template = {
  id: '',
  version: 1,
  name: '',
  channel: 'email',
  variants: { en: { subject: '', body: '' } },
  owner: 'CS Ops',
  status: 'draft',
};

/** A text as it was opened, and as it stands now. */
interface Editing {
  template: Template;
  edited: Template;
  saved?: Template;
}

const isSaved = (editing: Editing | undefined) => !editing || editing.edited === editing.template || editing.edited === editing.saved;

const KEPT = { empty: undefined, isNothing: isSaved, without: (editing: Editing | undefined) => editing };

function Content({ view }: { view: TemplatesView }) {
  const [editing, setEditing] = useKept<Editing | undefined>('template', KEPT);
  const [runId, setRunId] = useState<string>();
  const all = withDrafts(view.templates, view.drafts);
  useComingBack(editing !== undefined || runId !== undefined);
  const edit = (template: Template) => setEditing({ template, edited: template });
  if (editing) {
    return (
      <Editor
        key={editing.template.id}
        template={editing.template}
        edited={editing.edited}
        view={view}
        onEdit={(edited) => setEditing((now) => now && { ...now, edited })}
        onSaved={(saved) => setEditing((now) => now && { ...now, saved })}
        onClose={() => setEditing(undefined)}
      />
    );
  }
  if (runId) return <Run runId={runId} view={view} onClose={() => setRunId(undefined)} />;
  return (
    <>
      <section aria-label={say('templates.all')} className={styles.part}>
        <ul className={styles.list} aria-label={say('templates.all')}>
          {all.map((template) => (
            <li key={template.id} className={styles.line}>
              <button type="button" className={styles.choice} onClick={() => edit(template)}>
                <span className={styles.about}>
                  <bdi className={styles.name}>{wordsOf(template.name)}</bdi>
                  {template.purpose && <bdi className={styles.purpose}>{wordsOf(template.purpose)}</bdi>}
                  {view.templates.includes(template) && <Why words={view.stopped[template.id]} />}
                </span>
                <span className={styles.soft}>
                  {say('templates.standing', {
                    version: String(template.version),
                    status: say(STATUS[template.status]),
                    owner: template.owner,
                    languages: Object.keys(template.variants).join(', '),
                  })}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className={styles.add} onClick={() => edit(BLANK)}>
          {say('templates.new')}
        </button>
      </section>
      <Runs view={view} onOpen={setRunId} />
      <You choices={view.choices} />
      <PassOn view={view} />
    </>
  );
}

const STATUS = { draft: 'templates.draft', approved: 'templates.approved', retired: 'templates.retired' } as const;

const Why = ({ words }: { words: string | undefined }) => words && <bdi className={styles.problem}>{words}</bdi>;
