import type { Account, IsoInstant } from '../../account';
import type { OwnTest } from '../../address/colleagues';
import type { Language, Template } from '../../template/definition';
import type { Standing } from '../../template/hash';
import type { Filled } from '../filled';
import type { Recipient } from '../insert';
import type { Level, OutreachRules, RuleId } from '../rules';
import type { Use } from '../use';

/** A filled text and everything that decides whether it may leave. */
export interface Message {
  template: Template;
  standing: Standing;
  language: Language;
  filled: Filled;
  slots: Readonly<Record<string, string>>;
  recipients: readonly Recipient[];
  account: Account;
  own: OwnTest;
  /** Where an answer would go, where the page says another address than the sender's. */
  replyTo?: string;
  /** What went out to this account before, newest first. */
  history: readonly Use[];
  rules: OutreachRules;
  now: IsoInstant;
}

/** What a rule found, in a sentence. `level`: another than the rule's own. */
export interface Found {
  words: string;
  level?: Level;
  /** What is missing is the writer's own, said once in the desk. */
  ofWriter?: true;
}

export interface Finding {
  rule: RuleId;
  level: Level;
  words: string;
  ofWriter?: true;
}

export type Rule = (message: Message) => Found[];
