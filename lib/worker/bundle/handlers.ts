import type { bundleRows } from '../../messaging/protocol/bundle';
import type { Handlers } from '../../messaging/server';
import { applyFile, stopUsing } from './apply';
import { leaveAddress, lookAtAddress } from './own-address';
import { previewBundle } from './preview';
import { ownSetup, readHouse, readSetup, setupFile, takeRole } from './view';

/** What the worker does about each message of `protocol/bundle.ts`. */
export const bundleHandlers: Pick<Handlers, keyof typeof bundleRows> = {
  'house.read': readHouse,
  'setup.read': readSetup,
  'setup.preview': previewBundle,
  'setup.look': lookAtAddress,
  'setup.leave': leaveAddress,
  'setup.apply': applyFile,
  'setup.stop': stopUsing,
  'setup.file': setupFile,
  'setup.own': ownSetup,
  'setup.role': takeRole,
};
