import { isIsoDate } from '@/lib/domain/dates';
import { EFFECTS, FREQUENCIES, type Impact, REACHES, SEVERITIES } from '@/lib/domain/escalation/packet';
import { suggestSeverity } from '@/lib/domain/escalation/severity';
import { EFFECT_WORDS, FREQUENCY_WORDS, REACH_WORDS, SEVERITY_WORDS } from '@/lib/domain/escalation/words';
import type { RefKind } from '@/lib/domain/place';
import { talkIn } from '@/lib/domain/talk';
import { say } from '@/lib/words/say';
import { Choice, Day, Text } from './Fields';
import type { PacketForm } from './form';
import styles from './Packet.module.css';

export interface WordsProps {
  form: PacketForm;
  set: (change: Partial<PacketForm>) => void;
}

/** What happens, and how to see it. */
export function What({ form, set }: WordsProps) {
  return (
    <section aria-label={say('escalation.what')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.what')}</h2>
      <Text label={say('escalation.titleField')} value={form.title} onValue={(title) => set({ title })} />
      <Text label={say('packet.happens')} value={form.happens} rows={3} onValue={(happens) => set({ happens })} />
      <Text label={say('packet.expected')} value={form.expected} rows={2} onValue={(expected) => set({ expected })} />
      <Text label={say('packet.steps')} hint={say('escalation.perLine')} value={form.steps} rows={4} onValue={(steps) => set({ steps })} />
      <div className={styles.pair}>
        <Choice
          label={say('packet.frequency')}
          value={form.frequency}
          options={FREQUENCIES}
          words={FREQUENCY_WORDS}
          none={say('escalation.choose')}
          onValue={(frequency) => set({ frequency })}
        />
        <Text label={say('packet.firstSeen')} value={form.firstSeen ?? ''} onValue={(firstSeen) => set({ firstSeen })} />
      </div>
      <Text label={say('packet.workaround')} value={form.workaround ?? ''} rows={2} onValue={(workaround) => set({ workaround })} />
    </section>
  );
}

/** How bad it is by the criteria, and what a person makes of that. */
export function Stakes({ form, set, impact }: WordsProps & { impact: Impact }) {
  const suggested = suggestSeverity(form, impact);
  const reasons = suggested?.reasons.map((key) => say(key)).join(', ');
  const differs = form.severity !== undefined && form.severity !== suggested?.severity;
  return (
    <section aria-label={say('escalation.stakes')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.stakes')}</h2>
      <div className={styles.stakes}>
        <Choice
          label={say('packet.effect')}
          value={form.effect}
          options={EFFECTS}
          words={EFFECT_WORDS}
          none={say('escalation.choose')}
          onValue={(effect) => set({ effect })}
        />
        <Choice
          label={say('packet.reach')}
          value={form.reach}
          options={REACHES}
          words={REACH_WORDS}
          none={say('escalation.choose')}
          onValue={(reach) => set({ reach })}
        />
        <Choice
          label={say('packet.severity')}
          value={form.severity}
          options={SEVERITIES}
          words={SEVERITY_WORDS}
          none={say('escalation.bySuggestion')}
          onValue={(severity) => set({ severity })}
        />
      </div>
      {suggested && (
        <p role="status" className={styles.soft}>
          {say('escalation.suggested', { severity: SEVERITY_WORDS[suggested.severity](), reasons: reasons ?? '' })}
        </p>
      )}
      {differs && (
        <Text
          label={say('escalation.severityReason')}
          value={form.severityReason ?? ''}
          onValue={(severityReason) => set({ severityReason })}
        />
      )}
    </section>
  );
}

interface PeopleProps extends WordsProps {
  /** Of what it began. */
  from?: RefKind;
}

export function People({ form, set, from }: PeopleProps) {
  return (
    <section aria-label={say('escalation.people')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.people')}</h2>
      <Text
        label={say('packet.quotes')}
        hint={say(from && talkIn({ kind: from }) === 'thread' ? 'escalation.quotesOfMail' : 'escalation.quotesHint')}
        value={form.quotes}
        rows={4}
        onValue={(quotes) => set({ quotes })}
      />
      <Text
        label={say('packet.contacts')}
        hint={say('escalation.contactsHint')}
        value={form.contacts}
        rows={2}
        onValue={(contacts) => set({ contacts })}
      />
      <Text label={say('packet.tried')} hint={say('escalation.perLine')} value={form.tried} rows={3} onValue={(tried) => set({ tried })} />
    </section>
  );
}

interface AskingProps extends WordsProps {
  owner: string;
  updateDue: string;
  onOwner: (owner: string) => void;
  onUpdateDue: (day: string) => void;
}

export function Asking({ form, set, owner, updateDue, onOwner, onUpdateDue }: AskingProps) {
  return (
    <section aria-label={say('escalation.asking')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.asking')}</h2>
      <Text label={say('packet.ask')} value={form.ask} rows={2} onValue={(ask) => set({ ask })} />
      <div className={styles.pair}>
        <Day label={say('packet.askBy')} value={form.askBy ?? ''} onValue={(day) => set({ askBy: isIsoDate(day) ? day : undefined })} />
        <Text label={say('packet.sla')} value={form.sla ?? ''} onValue={(sla) => set({ sla })} />
        <Text label={say('packet.owner')} value={owner} onValue={onOwner} />
        <Day label={say('packet.updateDue')} value={updateDue} onValue={onUpdateDue} />
      </div>
      <Text label={say('packet.links')} hint={say('escalation.perLine')} value={form.links} rows={2} onValue={(links) => set({ links })} />
    </section>
  );
}
