import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { LANGUAGE_WORDS } from '@/lib/domain/outreach/language-words';
import { problemsOf } from '@/lib/domain/template/check';
import { LANGUAGES, type Language, type Template } from '@/lib/domain/template/definition';
import { tidied } from '@/lib/domain/template/edit';
import { type FieldProblem, fieldProblems } from '@/lib/domain/template/field-problems';
import { wordsOf } from '@/lib/domain/template/label';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import { Facts } from './Facts';
import { FieldPicker } from './FieldPicker';
import { Proposal } from './Proposal';
import { saidOf } from './said';
import styles from './Templates.module.css';
import { Trial } from './Trial';
import { useArrival } from './use-arrival';
import { Versions } from './Versions';
import { Wording } from './Wording';

interface EditorProps {
  template: Template;
  edited: Template;
  view: TemplatesView;
  onEdit: (edited: Template) => void;
  onSaved: (saved: Template) => void;
  onClose: () => void;
}

/** Writes the next version of one text: its words by language, what can be wrong with it, how it reads for an account, and what changed. */
export function Editor({ template, edited, view, onEdit, onSaved, onClose }: EditorProps) {
  const { busy, error, change } = useSettingAction();
  const [tried, setTried] = useState(false);
  const [language, setLanguage] = useState<Language>(LANGUAGES.find((one) => template.variants[one]) ?? 'en');
  const heading = useArrival();
  const body = useRef<HTMLTextAreaElement>(null);
  const variant = edited.variants[language] ?? { body: '', ...(edited.channel === 'email' && { subject: '' }) };
  const write = (part: Partial<typeof variant>) =>
    onEdit({ ...edited, variants: { ...edited.variants, [language]: { ...variant, ...part } } });
  const tidy = tidied(edited);
  const wrong = fieldProblems(tidy);
  const said = saidOf(wrong, language, tried);
  const problems = [...problemsOf({ ...tidy, status: 'draft' }), ...wrong.flatMap((one) => elsewhere(one, language))];

  function put(mark: string) {
    const { selectionStart = variant.body.length, selectionEnd = variant.body.length } = body.current ?? {};
    write({ body: variant.body.slice(0, selectionStart) + mark + variant.body.slice(selectionEnd) });
    body.current?.focus();
  }

  const save = () =>
    change(async () => {
      setTried(true);
      if (wrong.length > 0) return '';
      const { version } = await send('templates.save', { template: tidy });
      onSaved(edited);
      return say('templates.saved', { version: String(version) });
    });

  return (
    <>
      <Button look="link" icon={ArrowLeft} onClick={onClose}>
        {say('templates.back')}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <bdi>{wordsOf(template.name) || say('templates.new')}</bdi>
      </h2>
      <div className={styles.columns}>
        <section aria-label={say('templates.text')} className={styles.column}>
          <Facts template={edited} isNew={template.id === ''} said={said} onChange={onEdit} />
          <label className={styles.label}>
            {say('outreach.language')}
            <select
              className={field.field}
              value={language}
              onChange={({ target }) => setLanguage(LANGUAGES.find((one) => one === target.value) ?? 'en')}
            >
              {LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {say(LANGUAGE_WORDS[one])}
                </option>
              ))}
            </select>
          </label>
          <Wording channel={edited.channel} variant={variant} said={said} box={body} onWrite={write}>
            <FieldPicker slots={edited.slots ?? []} onPick={put} />
          </Wording>
          {problems.length > 0 && (
            <ul className={styles.problems} aria-label={say('templates.problems')}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          <div className={styles.buttons}>
            <Button look="primary" disabled={problems.length > 0} aria-disabled={busy} onClick={() => void save()}>
              {say('templates.saveVersion')}
            </Button>
            <Proposal templateId={edited.id} has={view.drafts.some(({ id }) => id === edited.id)} onDropped={onClose} />
          </div>
          <Failure error={error} />
        </section>
        <Trial template={tidy} language={language} view={view} broken={problems.length + wrong.length > 0} />
      </div>
      <Versions template={tidy} view={view} />
    </>
  );
}

/** What is wrong in a language that is not in sight. */
const elsewhere = ({ language, words }: FieldProblem, shown: Language): string[] =>
  language === undefined || language === shown ? [] : [say('templates.inLanguage', { language: say(LANGUAGE_WORDS[language]), words })];
