import type { outreachRows } from '../../messaging/protocol/outreach';
import type { runRows } from '../../messaging/protocol/run';
import type { templateRows } from '../../messaging/protocol/template';
import type { Handlers } from '../../messaging/server';
import { keepOutreach } from '../../store/drafts';
import { changeSetting } from '../../store/settings/settings';
import { requireWritable } from '../settings/config';
import { logUse } from './log';
import { notSent } from './not-sent';
import { readOutreach } from './read';
import { runAgain, runCompose, runReply, runUsed } from './run-leave';
import { approveRun, beginRun, readRuns, runAccount, runLog, runSkip, stopRun, wouldRun } from './runs';
import { dropTemplate, exportTemplates, proposeTemplate, readTemplates, saveTemplate, setMe } from './templates';
import { useTemplate } from './use';

/** What the worker does about each message of `protocol/outreach.ts` , `protocol/template.ts` and `protocol/run.ts`. */
export const outreachHandlers: Pick<Handlers, keyof typeof outreachRows | keyof typeof templateRows | keyof typeof runRows> = {
  'templates.read': readTemplates,
  'templates.save': saveTemplate,
  'templates.drop': dropTemplate,
  'templates.export': exportTemplates,
  'templates.propose': proposeTemplate,
  'outreach.me': setMe,
  'runs.read': readRuns,
  'runs.would': wouldRun,
  'runs.begin': beginRun,
  'runs.approve': approveRun,
  'runs.account': runAccount,
  'runs.used': runUsed,
  'runs.compose': runCompose,
  'runs.reply': runReply,
  'runs.again': runAgain,
  'runs.log': runLog,
  'runs.skip': runSkip,
  'runs.stop': stopRun,
  'outreach.read': readOutreach,
  'outreach.used': useTemplate,
  'outreach.log': logUse,
  'outreach.notSent': notSent,
  'outreach.keep': async ({ accountId, draft }) => {
    await requireWritable();
    await keepOutreach(accountId, draft);
  },
  'outreach.favourite': async ({ templateId, on }) => {
    await requireWritable();
    await changeSetting('outreach', ({ favourites, ...choices }) => {
      const others = favourites.filter((id) => id !== templateId);
      return { ...choices, favourites: on ? [...others, templateId] : others };
    });
  },
};
