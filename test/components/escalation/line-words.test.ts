import { afterEach, expect, it } from 'vitest';
import { standsWords } from '../../../components/escalation/packet/line-words';
import type { EscalationLine } from '../../../lib/domain/escalation/view';
import { instant } from '../../domain/builders';
import { speakIn } from '../../speak';

afterEach(() => speakIn('en'));
const at = instant('2026-11-20T09:00:00.000Z');
const line = (status: string, owner?: string): EscalationLine => ({
  id: 'p',
  accountId: 'a',
  state: 'sent',
  accountName: 'Halden',
  score: 40,
  title: 'Export stops',
  changedAt: at,
  pending: false,
  needsYou: false,
  there: { status, open: true, at, ...(owner && { owner }) },
});

it('says in the reader’s language how the ticket stands where it went, and whose it is', () => {
  speakIn('de');
  expect(standsWords(line('pending', 'Petra'))).toContain('dort wartend, Petra');
  expect(standsWords(line('hold'))).toContain('dort angehalten');
  expect(standsWords(line('Waiting for engineering'))).toContain('dort Waiting for engineering');
});
