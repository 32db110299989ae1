import { Temporal } from 'temporal-polyfill';
import { type Changes, judged, movedRows } from '../../domain/bundle/changes';
import { readBundle } from '../../domain/bundle/read';
import { rulesOf } from '../../domain/bundle/rules';
import { type HouseRules, houseRules, under } from '../../domain/company/house-rules';
import type { SetupPreview } from '../../domain/company/setup';
import { groupBy } from '../../domain/data/group-by';
import { BAND_WORDS } from '../../domain/health/bands';
import type { Playbook } from '../../domain/playbook/definition';
import { mayBegin } from '../../domain/playbook/review';
import { shippedPlaybooks } from '../../domain/playbook/shipped';
import { sha256OfText } from '../../domain/policy/audit';
import { type Briefs, briefsOf } from '../../domain/priority/briefs';
import { calendarOf } from '../../domain/priority/calendar';
import { clockAt } from '../../domain/priority/clock';
import { contractBriefs, ownersOf, type Scope, select } from '../../domain/priority/select';
import { choicesOf } from '../../domain/priority/today';
import { keepAlive } from '../../platform/clock';
import { allRuns } from '../../store/playbooks/runs';
import { readSettings } from '../../store/settings/settings';
import { accountsAfter } from '../../store/today/standings';
import { ownName } from '../today/me';
import { momentNow } from '../today/moment';
import { factsOf } from './facts';
import { termsFor } from './terms';

/** Accounts judged at a time; others are answered between. */
const STEP = 250;
const EXAMPLES = 5;

/** Reads a bundle and says what it would change here, changing nothing. */
export async function previewBundle({ text }: { text: string }): Promise<SetupPreview> {
  const read = await readBundle(text, await termsFor(text));
  if (!read.ok) throw read.error;
  const { payload, signers } = read.value;
  return {
    ...factsOf(payload, signers),
    digest: await sha256OfText(text),
    changes: await changesUnder(rulesOf(payload), payload.playbooks ?? shippedPlaybooks()),
  };
}

/** Both ways of judging, at the same moment. */
async function changesUnder(rules: HouseRules, playbooks: readonly Playbook[]): Promise<Changes> {
  const { clock: now, playbooks: inForce } = await momentNow();
  const ran = groupBy(await allRuns(), ({ accountId }) => accountId);
  const byId = new Map(playbooks.map((playbook) => [playbook.id, playbook]));
  const { today: own } = await readSettings();
  const here = Temporal.Now.timeZoneId();
  const sides = [houseRules(), rules].map((each) =>
    under(each, () => ({
      rules: each,
      clock: clockAt(now.now, calendarOf(here)),
      choices: choicesOf(own),
      briefs: [] as Briefs[],
      playbooks: each === rules ? playbooks : inForce,
    })),
  );
  const [before, after] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const changes: Changes = { accounts: 0, bands: 0, windows: 0, segments: 0, required: 0, playbooks: 0, today: 0, examples: [] };
  for (let last: string | undefined = ''; last !== undefined; ) {
    const step: Awaited<ReturnType<typeof accountsAfter>> = await accountsAfter(last, STEP);
    last = step.last;
    const accounts = step.accounts.filter(({ outside }) => !outside);
    const judge = (side: typeof before) =>
      under(side.rules, () => {
        const all = accounts.map((account) => ({ ...judged(account, side.clock, side.choices.weights, side.playbooks), words: '' }));
        for (const one of all) one.words = BAND_WORDS[one.band];
        side.briefs.push(
          briefsOf(
            all.flatMap(({ standing }) => standing ?? []),
            side.choices.weights,
          ),
        );
        return all;
      });
    const [old, next] = [judge(before), judge(after)];
    for (const [at, one] of old.entries()) {
      const other = next[at];
      if (!other) continue;
      changes.accounts += 1;
      if (one.band !== other.band) {
        changes.bands += 1;
        if (changes.examples.length < EXAMPLES) changes.examples.push({ name: accounts[at]?.name ?? '', from: one.words, to: other.words });
      }
      if (one.window !== other.window) changes.windows += 1;
      if (one.segment !== other.segment) changes.segments += 1;
      if (one.missing !== other.missing) changes.required += 1;
      const rows = ran.get(accounts[at]?.id ?? '') ?? [];
      for (const [id, fired] of other.offers) {
        const playbook = byId.get(id);
        if (playbook && !one.offers.has(id) && mayBegin(playbook, fired, rows, now.today)) changes.playbooks += 1;
      }
    }
    await keepAlive();
  }
  const me = await ownName(own as Parameters<typeof ownName>[0], ownersOf(before.briefs));
  const scope: Scope = me === undefined ? 'team' : { owner: me };
  const order = ({ briefs, choices }: typeof before) => select(contractBriefs(briefs), scope, choices.weights).open;
  return { ...changes, today: movedRows(order(before), order(after), Math.max(before.choices.length, after.choices.length)) };
}
