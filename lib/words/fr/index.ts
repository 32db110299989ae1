import type { Translated } from '../catalogue';
import type { en } from '../en';
import { activity } from './activity';
import { admin } from './admin';
import { bands } from './bands';
import { cells } from './cells';
import { choice } from './choice';
import { client } from './client';
import { columns } from './columns';
import { contact } from './contact';
import { controls } from './controls';
import { dates } from './dates';
import { dock } from './dock';
import { errors } from './errors';
import { evidence } from './evidence';
import { fileRows } from './fileRows';
import { files } from './files';
import { forgetting } from './forgetting';
import { handMade } from './handMade';
import { header } from './header';
import { labels } from './labels';
import { lists } from './lists';
import { manifest } from './manifest';
import { match } from './match';
import { money } from './money';
import { outbox } from './outbox';
import { outcome } from './outcome';
import { overlay } from './overlay';
import { panel } from './panel';
import { people } from './people';
import { policy } from './policy';
import { presenting } from './presenting';
import { quiet } from './quiet';
import { rail } from './rail';
import { reasons } from './reasons';
import { refused } from './refused';
import { regions } from './regions';
import { renewal } from './renewal';
import { rows } from './rows';
import { score } from './score';
import { source } from './source';
import { systems } from './systems';
import { tasks } from './tasks';
import { tickets } from './tickets';
import { usage } from './usage';
import { zendesk } from './zendesk';

export const fr = {
  language: 'fr',
  ...activity,
  ...admin,
  ...bands,
  ...cells,
  ...choice,
  ...client,
  ...columns,
  ...contact,
  ...controls,
  ...dates,
  ...dock,
  ...errors,
  ...evidence,
  ...fileRows,
  ...files,
  ...forgetting,
  ...handMade,
  ...header,
  ...labels,
  ...lists,
  ...manifest,
  ...match,
  ...money,
  ...outbox,
  ...outcome,
  ...overlay,
  ...panel,
  ...people,
  ...policy,
  ...presenting,
  ...quiet,
  ...rail,
  ...reasons,
  ...refused,
  ...regions,
  ...renewal,
  ...rows,
  ...score,
  ...source,
  ...systems,
  ...tasks,
  ...tickets,
  ...usage,
  ...zendesk,
} satisfies Translated<typeof en>;
