import type { Translated } from '../catalogue';
import type { en } from '../en';
import { admin } from './admin';
import { bands } from './bands';
import { cells } from './cells';
import { columns } from './columns';
import { dates } from './dates';
import { errors } from './errors';
import { fileRows } from './fileRows';
import { files } from './files';
import { forgetting } from './forgetting';
import { labels } from './labels';
import { lists } from './lists';
import { manifest } from './manifest';
import { match } from './match';
import { money } from './money';
import { policy } from './policy';
import { presenting } from './presenting';
import { reasons } from './reasons';
import { refused } from './refused';
import { renewal } from './renewal';
import { systems } from './systems';
import { zendesk } from './zendesk';

export const fr = {
  language: 'fr',
  ...admin,
  ...bands,
  ...cells,
  ...columns,
  ...dates,
  ...errors,
  ...fileRows,
  ...files,
  ...forgetting,
  ...labels,
  ...lists,
  ...manifest,
  ...match,
  ...money,
  ...policy,
  ...presenting,
  ...reasons,
  ...refused,
  ...renewal,
  ...systems,
  ...zendesk,
} satisfies Translated<typeof en>;
