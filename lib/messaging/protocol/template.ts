import { z } from 'zod';
import type { OutreachRules } from '../../domain/outreach/rules';
import type { Stopped } from '../../domain/outreach/stopped';
import type { OutreachChoices } from '../../domain/outreach/view';
import { type Template, templateSchema } from '../../domain/template/definition';
import { message } from './row';

/** Everything the desk's page about templates shows. */
export interface TemplatesView {
  templates: readonly Template[];
  stopped: Stopped;
  /** Versions that were written here and are not in force, oldest first. */
  drafts: readonly Template[];
  /** Versions that were in force here, the last replaced first. */
  earlier: readonly Template[];
  rules: OutreachRules;
  choices: OutreachChoices;
  /** To tell colleagues from customers. */
  ownDomains: readonly string[];
  /** The company's time zone. */
  timeZone?: string;
}

const line = (most: number) => z.string().trim().max(most);

/** The rows of `protocol.ts` about templates, from the desk. */
export const templateRows = {
  'templates.read': message<TemplatesView>()(['page'], 'read', () => z.strictObject({})),
  /** A draft of the next version; its number is given here. */
  'templates.save': message<{ version: number }>()(['page'], 'write', () => z.strictObject({ template: templateSchema })),
  'templates.drop': message<void>()(['page'], 'write', () => z.strictObject({ templateId: z.string().min(1).max(60) })),
  /** Drafts as part of a set-up to be signed: approved by whoever signs it. */
  'templates.export': message<{ text: string; name: string }>()(['page'], 'write', () => z.strictObject({ by: line(120).min(1) })),
  /** One draft as a file for whoever keeps the templates. */
  'templates.propose': message<{ text: string; name: string }>()(['page'], 'write', () =>
    z.strictObject({ templateId: z.string().min(1).max(60) }),
  ),
  'outreach.me': message<void>()(['page'], 'write', () =>
    z.strictObject({
      name: line(120).optional(),
      company: line(120).optional(),
      links: z.array(z.strictObject({ name: line(60).min(1), url: line(500).min(1) })).max(10),
    }),
  ),
} as const;
