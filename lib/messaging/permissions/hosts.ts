import { HOST_ORIGINS } from '../../domain/host/products';
import type { HostId } from '../../domain/place';
import { askForPatterns } from '../../platform/access';

/** Only a page of ours can put this question, while it handles the person's press. */
export const allowHosts = (hosts: readonly HostId[]): Promise<boolean> => askForPatterns(hosts.flatMap((host) => HOST_ORIGINS[host]));
