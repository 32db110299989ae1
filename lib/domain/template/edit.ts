import type { IsoDate } from '../account';
import { LANGUAGES, type Template } from './definition';
import { hashOf } from './hash';

/** What somebody changed: a draft of the next version, which nobody has approved. */
export function nextVersion({ approval: _, ...edited }: Template, versions: readonly Template[]): Template {
  const newest = Math.max(0, ...versions.flatMap(({ id, version }) => (id === edited.id ? [version] : [])));
  return { ...edited, version: newest + 1, status: 'draft' };
}

/** As it goes into the company's bundle: exactly this text, by whoever puts it there. */
export async function approved({ approval: _, ...draft }: Template, by: string, on: IsoDate): Promise<Template> {
  const template: Template = { ...draft, status: 'approved' };
  return { ...template, approval: { by, on, hash: await hashOf(template) } };
}

/** The words of a template as one text, to be compared. */
export function wordingOf({ variants }: Template): string {
  return LANGUAGES.flatMap((language) => {
    const variant = variants[language];
    return variant ? [`[${language}] ${variant.subject ?? ''}`.trim(), variant.body] : [];
  }).join('\n');
}

/** Drafts over what is in force: of each template the newest version; a draft that was put into force is a draft no more. */
export function withDrafts(inForce: readonly Template[], drafts: readonly Template[]): Template[] {
  const newest = (id: string) => drafts.filter((one) => one.id === id).sort((a, b) => b.version - a.version)[0];
  const ids = [...new Set([...inForce, ...drafts].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [draft, current] = [newest(id), inForce.find((one) => one.id === id)];
    return draft && draft.version > (current?.version ?? 0) ? draft : (current ?? []);
  });
}
