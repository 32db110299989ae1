import { type AppError, appError } from '../../domain/errors';
import { decidesWorkspaces } from '../../domain/policy/policy';
import { say } from '../../words/say';
import type { Config } from './config';

/** Why nothing is done there, and who can change that: the person, or the company where it says which workspaces there are. */
export const notApproved = ({ policy }: Pick<Config, 'policy'>): AppError =>
  appError('not_approved', decidesWorkspaces(policy) ? say('refused.siteByCompany') : undefined);
