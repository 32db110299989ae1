import { describe, expect, it } from 'vitest';
import { draftBeside, type KeptOutreach, type OutreachDraft } from '@/lib/domain/outreach/draft';
import { instant } from '../builders';

const ANA = { address: 'ana@acme.example' };
const BEN = { address: 'ben@acme.example' };

const kept = (id: string, draft: Partial<OutreachDraft> = {}, hour = 9): KeptOutreach => ({
  draft: { id, templateId: 't', language: 'en', slots: {}, reasons: {}, ...draft },
  at: instant(`2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`),
});
const forAna = kept('ana', { to: ANA.address, beside: ANA.address });
const names = ({ own, other }: ReturnType<typeof draftBeside>) => [own?.id, other?.draft.id];

describe('a draft', () => {
  it('goes on beside the person it was begun for, and is only offered beside another', () => {
    expect(names(draftBeside([forAna], 't', [ANA]))).toEqual(['ana', undefined]);
    expect(names(draftBeside([forAna], 't', [BEN, ANA]))).toEqual(['ana', undefined]);
    expect(names(draftBeside([forAna], 't', [BEN]))).toEqual([undefined, 'ana']);
    // A page that names nobody, such as an account's own.
    expect(names(draftBeside([forAna], 't', []))).toEqual([undefined, 'ana']);
  });

  it('that was begun where nobody was named goes on there, and beside whom it goes to', () => {
    const general = kept('general', { to: ANA.address });
    expect(names(draftBeside([general], 't', []))).toEqual(['general', undefined]);
    expect(names(draftBeside([general], 't', [{ address: 'Ana@Acme.example' }]))).toEqual(['general', undefined]);
    expect(names(draftBeside([general], 't', [BEN]))).toEqual([undefined, 'general']);
  });

  it('of each person is their own, and of another template nobody’s', () => {
    const forBen = kept('ben', { to: BEN.address, beside: BEN.address }, 10);
    expect(names(draftBeside([forAna, forBen], 't', [ANA]))).toEqual(['ana', undefined]);
    expect(names(draftBeside([forAna, forBen], 't', [BEN]))).toEqual(['ben', undefined]);
    expect(names(draftBeside([forAna, forBen], 't', [{ address: 'cy@acme.example' }]))).toEqual([undefined, 'ben']);
    expect(names(draftBeside([forAna, forBen], 'other', [ANA]))).toEqual([undefined, undefined]);
  });
});
