import { ownPayload } from '../../domain/bundle/changes';
import { trustedKeys } from '../../domain/bundle/keys';
import { asksForSignature } from '../../domain/bundle/stands';
import { type HouseRules, houseRules } from '../../domain/company/house-rules';
import type { SetupView } from '../../domain/company/setup';
import { appError } from '../../domain/errors';
import { choicesOf } from '../../domain/priority/today';
import { announce } from '../../platform/tabs';
import { bundleFetch, bundleTrouble, currentBundle, lastSerial, ownAddress } from '../../store/settings/bundle';
import { changeSetting, readSettings } from '../../store/settings/settings';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../settings/config';
import { isCompanys } from './apply';
import { factsOf } from './facts';
import { outdatedNow } from './outdated';
import { isAddressCompanys as isCompanysAddress } from './own-address';

export async function readSetup(): Promise<SetupView> {
  const { policy, house, readOnly } = await readConfig();
  const [row, trouble, keys, fetched, settings, own, isAddressCompanys] = await Promise.all([
    currentBundle(),
    bundleTrouble(),
    trustedKeys(policy['bundle.trustedKeys']),
    bundleFetch(),
    readSettings(),
    ownAddress(),
    isCompanysAddress(),
  ]);
  const holds = row !== undefined && row.digest === house?.stamp;
  const old = row && (await outdatedNow(row, policy));
  const { roles } = houseRules();
  const url = policy['bundle.url'] ?? (isAddressCompanys ? undefined : own?.url);
  const { role } = choicesOf(settings.today);
  return {
    ...(row && holds && { inForce: { ...factsOf(row.payload, row.signers), from: row.from, at: row.at, ...(old && { outdated: old }) } }),
    ...(row && !holds && { stopped: { name: row.payload.name, serial: row.payload.serial } }),
    ...(trouble && { trouble: { message: trouble.message, from: trouble.from, at: trouble.at } }),
    isCompanys: await isCompanys(),
    isAddressCompanys,
    ...(own && !isAddressCompanys && { own: { url: own.url, ...(own.waiting && { waiting: own.waiting }) } }),
    requireSigned: asksForSignature(policy, keys),
    keys: keys.map(({ id, name }) => ({ id, name })),
    ...(url && {
      address: {
        host: new URL(url).host,
        ...(fetched?.heardAt && { heardAt: fetched.heardAt }),
        ...(fetched?.error && { error: fetched.error }),
      },
    }),
    roles: roles.map(({ id, name }) => ({ id, name })),
    ...(role !== undefined && { role }),
    ...(readOnly && { readOnly }),
  };
}

export async function readHouse(): Promise<HouseRules> {
  await readConfig();
  return houseRules();
}

/** The file in force as it came, signature and all. */
export async function setupFile(): Promise<{ text: string; name: string }> {
  const row = await currentBundle();
  if (!row) throw appError('not_found', say('setup.none'));
  return { text: row.text, name: fileName(row.payload.name, row.payload.serial) };
}

/** What holds here with the person's own weights, to be signed by whoever may. */
export async function ownSetup({ name }: { name: string }): Promise<{ text: string; name: string }> {
  await readConfig();
  const [{ serial }, { today }] = await Promise.all([lastSerial(), readSettings()]);
  const { length, weights } = choicesOf(today);
  const payload = ownPayload(name, serial + 1, { length, weights });
  return { text: `${JSON.stringify(payload, null, 2)}\n`, name: fileName(name, serial + 1) };
}

const fileName = (name: string, serial: number): string =>
  `${
    name
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[-.]+/, '')
      .slice(0, 60) || 'setup'
  }-${serial}.json`;

/** Works as the company set for that role, from now on. */
export async function takeRole({ role }: { role: string }): Promise<void> {
  await requireWritable();
  if (!houseRules().roles.some(({ id }) => id === role)) throw appError('bad_input', say('refused.request'));
  await changeSetting('today', ({ length: _, weights: __, ...kept }) => ({ ...kept, role }));
  for (const what of ['today', 'settings'] as const) await announce('data.changed', { what });
}
