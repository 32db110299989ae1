import field from '@/components/ui/Field.module.css';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import type { Me } from '@/lib/domain/outreach/values';
import type { Template } from '@/lib/domain/template/definition';
import { say } from '@/lib/words/say';
import styles from './Outreach.module.css';

interface WhichLinkProps {
  template: Template;
  draft: OutreachDraft;
  links: Me['links'];
  onChange: (part: Partial<OutreachDraft>) => void;
}

/** Which of one's own scheduling links the text offers, where it offers one and there are several. */
export function WhichLink({ template, draft, links, onChange }: WhichLinkProps) {
  const [first, ...others] = links;
  if (!first || others.length === 0 || !template.variants[draft.language]?.body.includes('me.link')) return null;
  return (
    <label className={styles.label}>
      {say('outreach.whichLink')}
      <select className={field.field} value={draft.link ?? first.name} onChange={({ target }) => onChange({ link: target.value })}>
        {links.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
