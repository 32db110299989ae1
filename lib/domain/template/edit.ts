import { say } from '../../words/say';
import type { IsoDate } from '../account';
import { LANGUAGES, type Template } from './definition';
import { hashOf } from './hash';
import { wordsOf } from './label';

/** What somebody changed: a draft of the next version, which nobody has approved, or the word that it is no longer used. */
export function nextVersion({ approval: _, ...edited }: Template, versions: readonly Template[]): Template {
  const newest = Math.max(0, ...versions.flatMap(({ id, version }) => (id === edited.id ? [version] : [])));
  return { ...edited, version: newest + 1, status: edited.status === 'retired' ? 'retired' : 'draft' };
}

const isBlank = (text: string | undefined): boolean => !text?.trim();

/** As it is kept: without what was left empty, languages among it, and with subjects on mails alone. */
export function tidied({ purpose, serves, variants, ...rest }: Template): Template {
  const kept = served(serves);
  const written: Template['variants'] = {};
  for (const language of LANGUAGES) {
    const { subject, body = '', plain } = variants[language] ?? {};
    if ([subject, body, plain].every(isBlank)) continue;
    const isMail = rest.channel === 'email' && subject !== undefined;
    written[language] = { ...(isMail && { subject }), body, ...(!isBlank(plain) && { plain }) };
  }
  return {
    ...rest,
    ...(purpose !== undefined && !isBlank(wordsOf(purpose)) && { purpose }),
    ...(Object.keys(kept).length > 0 && { serves: kept }),
    variants: Object.keys(written).length > 0 ? written : variants,
  };
}

const served = ({ stages = [], steps = [], moments = [] }: NonNullable<Template['serves']> = {}): NonNullable<Template['serves']> => ({
  ...(stages.length > 0 && { stages }),
  ...(steps.length > 0 && { steps }),
  ...(moments.length > 0 && { moments }),
});

/** As it goes into the company's bundle: exactly this text, by whoever puts it there. */
export async function approved({ approval: _, ...draft }: Template, by: string, on: IsoDate): Promise<Template> {
  const template: Template = { ...draft, status: 'approved' };
  return { ...template, approval: { by, on, hash: await hashOf(template) } };
}

/** The words of a template as one text, to be compared. */
export function wordingOf({ variants }: Template): string {
  return LANGUAGES.flatMap((language) => {
    const variant = variants[language];
    if (!variant) return [];
    const { subject = '', body, plain } = variant;
    return [
      `[${language}] ${subject}`.trim(),
      body,
      ...(plain === undefined ? [] : [`[${language}, ${say('templates.plainMark')}]`, plain]),
    ];
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
