import { z } from 'zod';
import type { FormDraft } from '../../domain/panel/draft';
import { message } from './row';
import { accountIdSchema } from './schemas';

const name = z.string().min(1).max(320);
const values = z.lazy(() => z.record(z.string().max(40), z.string().max(4_000)).refine((fields) => Object.keys(fields).length <= 10));
const account = { accountId: accountIdSchema };

/** The rows of `protocol.ts` about what is typed into a form and not saved yet. */
export const formRows = {
  'form.list': message<FormDraft[]>()(['framed', 'side', 'page'], 'read', () => z.strictObject(account)),
  'form.keep': message<void>()(['framed', 'side', 'page'], 'write', () => z.strictObject({ ...account, name, values })),
  'form.drop': message<void>()(['framed', 'side', 'page'], 'write', () => z.strictObject({ ...account, name })),
} as const;
