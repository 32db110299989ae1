import field from '@/components/ui/Field.module.css';
import type { ContactRole } from '@/lib/domain/account';
import { roleWords } from '@/lib/domain/account/role-words';
import { ROLES } from '@/lib/domain/records/contact';
import { say } from '@/lib/words/say';
import styles from './Records.module.css';

/** What somebody is to the customer's decision. */
export function RoleSelect({ role, onChange }: { role: ContactRole | undefined; onChange: (role: ContactRole | undefined) => void }) {
  return (
    <label className={styles.labelled}>
      {say('contacts.role')}
      <select className={field.field} value={role ?? ''} onChange={(event) => onChange(ROLES.find((one) => one === event.target.value))}>
        <option value="">{say('contacts.noRole')}</option>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {roleWords(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
