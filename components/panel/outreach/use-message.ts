import { useEffect, useState } from 'react';
import type { Account } from '@/lib/domain/account';
import { ownTest } from '@/lib/domain/address/colleagues';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import type { Filled } from '@/lib/domain/outreach/filled';
import type { Recipient } from '@/lib/domain/outreach/insert';
import { localeOf, zoneOf } from '@/lib/domain/outreach/locale';
import { preflight } from '@/lib/domain/outreach/preflight';
import type { Finding } from '@/lib/domain/outreach/preflight/rule';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { PlaybookTask } from '@/lib/domain/task/task';
import type { Template } from '@/lib/domain/template/definition';
import { hashOf, standingOf } from '@/lib/domain/template/hash';
import { wordsOf } from '@/lib/domain/template/label';
import type { Clock } from '../parts/useClock';

/** A filled text with what speaks against it. */
export interface Ready {
  filled: Filled;
  findings: Finding[];
  hash: string;
}

interface Inputs {
  account: Account;
  view: OutreachView;
  template: Template;
  draft: OutreachDraft;
  to: Recipient | undefined;
  task: PlaybookTask | undefined;
  clock: Clock;
}

/** Fills and checks anew with every change. What fills templates is loaded here, when the first one is opened. */
export function useMessage({ account, view, template, draft, to, task, clock: { now, today } }: Inputs): Ready | 'broken' | undefined {
  const [ready, setReady] = useState<Ready | 'broken'>();
  useEffect(() => {
    let current = true;
    make().then(
      (made) => current && setReady(made),
      () => current && setReady('broken'),
    );
    return () => {
      current = false;
    };

    async function make(): Promise<Ready | undefined> {
      const variant = template.variants[draft.language];
      if (!variant) return undefined;
      const [{ fill }, hash, standing] = await Promise.all([
        import('@/lib/domain/outreach/fill'),
        hashOf(template),
        standingOf(template, today),
      ]);
      const address = to?.address.toLowerCase();
      const known = account.contacts.find(({ email }) => email?.toLowerCase() === address);
      const contact = known ?? (to && { id: '', name: to.name, email: to.address });
      const reads = view.people.find((person) => person.address === address);
      const timeZone = zoneOf(to?.address, reads, view.timeZone);
      const slotNames = Object.fromEntries((template.slots ?? []).map(({ id, label }) => [id, wordsOf(label)]));
      const facts = {
        account,
        ...(contact && { contact }),
        ...(task && { task }),
        ...(view.ticket && { ticket: view.ticket }),
        me: view.choices,
        ...(draft.link !== undefined && { link: draft.link }),
        now,
        ...(timeZone && { timeZone }),
      };
      const filled = fill({
        variant,
        language: draft.language,
        locale: localeOf(draft.language, to?.address, reads),
        facts,
        slots: draft.slots,
        slotNames,
      });
      const findings = preflight({
        template,
        standing,
        language: draft.language,
        filled,
        slots: draft.slots,
        recipients: to ? [to] : [],
        account,
        own: ownTest({ ownDomains: new Set(view.ownDomains), ...(view.mailbox && { mailbox: view.mailbox }) }),
        ...(view.replyTo && { replyTo: view.replyTo }),
        history: view.history,
        rules: view.rules,
        now,
      });
      return { filled, findings, hash };
    }
  }, [account, view, template, draft, to, task, now, today]);
  return ready;
}
