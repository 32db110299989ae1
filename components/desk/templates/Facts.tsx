import field from '@/components/ui/Field.module.css';
import { CHANNELS } from '@/lib/domain/outreach/insert';
import type { Slot, Template } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import { CHANNEL_WORDS } from '../../panel/outreach/words';
import styles from './Templates.module.css';

interface FactsProps {
  template: Template;
  isNew: boolean;
  onChange: (template: Template) => void;
}

/** Places for own words as a line each: `why* Why you write`; the star says that it must be written. */
const toText = (slots: readonly Slot[] = []) =>
  slots.map(({ id, label, required }) => `${id}${required ? '*' : ''} ${wordsOf(label)}`).join('\n');
function fromText(text: string, before: readonly Slot[] = []): Slot[] {
  return text.split('\n').flatMap((line) => {
    const [, id = '', star, label = ''] = /^\s*([a-z][a-z0-9_]*)(\*?)\s*(.*)$/.exec(line) ?? [];
    if (!id) return [];
    const { required: _, ...known } = before.find((one) => one.id === id) ?? { id, label: id };
    const same = wordsOf(known.label) === label.trim();
    return [{ ...known, ...(!same && label.trim() && { label: label.trim() }), ...(star && { required: true }) }];
  });
}

/** What is known about a text beside its words. */
export function Facts({ template, isNew, onChange }: FactsProps) {
  const change = (part: Partial<Template>) => onChange({ ...template, ...part });
  return (
    <div className={styles.form}>
      {isNew && (
        <label className={styles.label}>
          {say('templates.id')}
          <input
            autoComplete="off"
            className={field.field}
            value={template.id}
            maxLength={60}
            placeholder={say('templates.idHint')}
            onChange={({ target }) => change({ id: target.value.toLowerCase().replace(/[^a-z0-9-]/g, '-') })}
          />
        </label>
      )}
      <label className={styles.label}>
        {say('templates.name')}
        <input
          autoComplete="off"
          className={field.field}
          value={wordsOf(template.name)}
          maxLength={80}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <label className={styles.label}>
        {say('templates.channel')}
        <select
          className={field.field}
          value={template.channel}
          onChange={({ target }) => change({ channel: CHANNELS.find((one) => one === target.value) ?? 'email' })}
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {say(CHANNEL_WORDS[channel])}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.wide}>
        {say('templates.slots')}
        <textarea
          autoComplete="off"
          className={field.field}
          rows={3}
          defaultValue={toText(template.slots)}
          maxLength={2_000}
          onChange={({ target }) => change({ slots: fromText(target.value, template.slots) })}
        />
      </label>
      <label className={styles.label}>
        {say('templates.expires')}
        <input
          type="date"
          className={field.field}
          value={template.expires ?? ''}
          onChange={({ target }) => {
            const { expires: _, ...rest } = template;
            onChange({ ...rest, ...(target.value && { expires: target.value }) });
          }}
        />
      </label>
    </div>
  );
}
