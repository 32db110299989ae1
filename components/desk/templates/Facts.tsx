import field from '@/components/ui/Field.module.css';
import { CHANNELS } from '@/lib/domain/outreach/insert';
import type { Template } from '@/lib/domain/template/definition';
import { reworded, wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import { CHANNEL_WORDS } from '../../panel/outreach/words';
import { Serves } from './Serves';
import type { Said } from './said';
import { slotsFrom, textOfSlots } from './slot-lines';
import styles from './Templates.module.css';
import { TextEntry } from './TextEntry';

export interface FactsProps {
  template: Template;
  said: Said;
  onChange: (template: Template) => void;
}

/** What is known about a text beside its words. */
export function Facts({ template, isNew, said, onChange }: FactsProps & { isNew: boolean }) {
  const change = (part: Partial<Template>) => onChange({ ...template, ...part });
  return (
    <div className={styles.form}>
      {isNew && (
        <TextEntry
          label={say('templates.id')}
          value={template.id}
          maxLength={60}
          placeholder={say('templates.idHint')}
          {...said('id')}
          onText={(text) => change({ id: text.toLowerCase().replace(/[^a-z0-9-]/g, '-') })}
        />
      )}
      <TextEntry
        label={say('templates.name')}
        value={wordsOf(template.name)}
        maxLength={80}
        {...said('name')}
        onText={(text) => change({ name: reworded(template.name, text) })}
      />
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
      <TextEntry
        wide
        label={say('templates.purpose')}
        value={template.purpose === undefined ? '' : wordsOf(template.purpose)}
        maxLength={300}
        {...said('purpose')}
        onText={(text) => change({ purpose: reworded(template.purpose, text) })}
      />
      <TextEntry
        wide
        label={say('templates.slots')}
        rows={3}
        defaultValue={textOfSlots(template.slots)}
        maxLength={2_000}
        {...said('slots')}
        onText={(text) => change({ slots: slotsFrom(text, template.slots) })}
      />
      <TextEntry
        label={say('templates.owner')}
        value={template.owner}
        maxLength={120}
        {...said('owner')}
        onText={(owner) => change({ owner })}
      />
      <TextEntry
        label={say('templates.expires')}
        type="date"
        value={template.expires ?? ''}
        {...said('expires')}
        onText={(day) => change({ expires: day || undefined })}
      />
      <Serves template={template} said={said} onChange={onChange} />
      {!isNew && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={template.status === 'retired'}
            onChange={({ target }) => change({ status: target.checked ? 'retired' : 'draft' })}
          />
          {say('templates.retire')}
        </label>
      )}
    </div>
  );
}
