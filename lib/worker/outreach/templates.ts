import { ownPayload } from '../../domain/bundle/changes';
import { houseRules } from '../../domain/company/house-rules';
import { todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { safeLink } from '../../domain/outreach/link';
import { stoppedAmong } from '../../domain/outreach/stopped';
import { choicesOf } from '../../domain/priority/today';
import { problemsOf } from '../../domain/template/check';
import type { Template } from '../../domain/template/definition';
import { withoutSame } from '../../domain/template/earlier';
import { approved, nextVersion, withDrafts } from '../../domain/template/edit';
import { hashOf } from '../../domain/template/hash';
import { SHIPPED_TEMPLATES } from '../../domain/template/shipped';
import type { Input, Output } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { record } from '../../store/audit/audit';
import { earlierTemplates } from '../../store/outreach/earlier-templates';
import { currentBundle, lastSerial } from '../../store/settings/bundle';
import { changeSetting, readSettings } from '../../store/settings/settings';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../settings/config';
import { outreachNow } from './definitions';
import { choicesNow } from './read';

/** Most versions that are kept of what is written here. */
const MOST_DRAFTS = 200;

export async function readTemplates(): Promise<Output<'templates.read'>> {
  const config = await readConfig();
  const [{ templates, rules }, { templates: drafts }, choices, replaced] = await Promise.all([
    outreachNow(config),
    readSettings(),
    choicesNow(),
    earlierTemplates(),
  ]);
  const earlier = withoutSame([...replaced, ...SHIPPED_TEMPLATES], templates);
  const { timeZone } = houseRules().calendar;
  const stopped = await stoppedAmong(templates, rules, todayIso());
  return { templates, stopped, drafts, earlier, rules, choices, ownDomains: config.ownDomains, ...(timeZone && { timeZone }) };
}

/** Keeps what somebody wrote as the next version. A text that could not be filled is refused here, not when it is needed. */
export async function saveTemplate({ template }: Input<'templates.save'>): Promise<Output<'templates.save'>> {
  await requireWritable();
  const { templates, drafts, earlier } = await readTemplates();
  const draft = nextVersion(template, [...templates, ...drafts, ...earlier]);
  const [problem] = problemsOf(draft);
  if (problem) throw appError('bad_input', problem);
  await changeSetting('templates', (all) => [...all, draft].slice(-MOST_DRAFTS));
  await announce('data.changed', { what: 'settings' });
  return { version: draft.version };
}

export async function dropTemplate({ templateId }: Input<'templates.drop'>): Promise<void> {
  await requireWritable();
  await changeSetting('templates', (all) => all.filter(({ id }) => id !== templateId));
  await announce('data.changed', { what: 'settings' });
}

/** The set-up in force with the drafts in it, to be signed by whoever may; who approved which text is written down. */
export async function exportTemplates({ by }: Input<'templates.export'>): Promise<{ text: string; name: string }> {
  await requireWritable();
  const [{ templates }, { templates: drafts, today }, { serial }, bundle] = await Promise.all([
    readConfig().then(outreachNow),
    readSettings(),
    lastSerial(),
    currentBundle(),
  ]);
  const isNew = (one: Template) => one.status === 'draft' && drafts.includes(one);
  const whole = await Promise.all(withDrafts(templates, drafts).map(async (one) => (isNew(one) ? approvedNow(one, by) : one)));
  const { length, weights } = choicesOf(today);
  const base = bundle?.payload ?? ownPayload(say('templates.exportName'), serial + 1, { length, weights });
  const payload = { ...base, serial: serial + 1, templates: whole };
  return { text: `${JSON.stringify(payload, null, 2)}\n`, name: `templates-${serial + 1}.json` };
}

async function approvedNow(draft: Template, by: string): Promise<Template> {
  const template = await approved(draft, by, todayIso());
  await record({
    actor: 'person',
    action: 'template.approved',
    target: `${draft.id} ${draft.version}`,
    body: `${by} ${template.approval?.hash}`,
  });
  return template;
}

/** One draft as a file; that it was proposed is written down. */
export async function proposeTemplate({ templateId }: Input<'templates.propose'>): Promise<{ text: string; name: string }> {
  await requireWritable();
  const { templates: drafts } = await readSettings();
  const draft = drafts.findLast(({ id }) => id === templateId);
  if (!draft) throw appError('not_found', say('templates.noDraft'));
  await record({ actor: 'person', action: 'template.proposed', target: `${draft.id} ${draft.version}`, body: await hashOf(draft) });
  return { text: `${JSON.stringify([draft], null, 2)}\n`, name: `proposal-${draft.id}-${draft.version}.json` };
}

/** What the person says of themselves. A link that browsers would not follow safely is refused with its name. */
export async function setMe({ name, company, links }: Input<'outreach.me'>): Promise<void> {
  await requireWritable();
  const bad = links.find(({ url }) => !safeLink(url)?.startsWith('https:'));
  if (bad) throw appError('bad_input', say('templates.badLink', { name: bad.name }));
  await changeSetting('outreach', ({ favourites, recent }) => ({
    ...(name && { name }),
    ...(company && { company }),
    links,
    favourites,
    recent,
  }));
  await announce('data.changed', { what: 'settings' });
}
