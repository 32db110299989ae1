import { eraseBroken } from './end';
import { finishErasing } from './erase';
import { dropUnconfirmed } from './land';
import { sendRevocations } from './revoke';
import { openUnsent } from './unsent';
import { settleVault } from './vault';

/** What an earlier worker left in the middle, and what a vendor could not be told. */
export async function lookAfterConnections(): Promise<void> {
  await settleVault();
  await dropUnconfirmed();
  await eraseBroken();
  await finishErasing();
  await openUnsent();
  await sendRevocations();
}
