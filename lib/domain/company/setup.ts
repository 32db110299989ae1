import type { IsoInstant } from '../account';
import type { Changes } from '../bundle/changes';
import type { Signer } from '../bundle/envelope';
import type { Outdated } from '../bundle/outdated';
import type { AppError } from '../errors';

/** Where a bundle came from. */
export type SetupSource = 'file' | 'managed' | 'url';

/** A bundle as people see it. */
export interface SetupFacts {
  name: string;
  serial: number;
  signers: Pick<Signer, 'id' | 'name'>[];
  expires?: string;
  isOver: boolean;
  /** Names of its sections. */
  sections: string[];
  /** Keys of the policy that it makes narrower. */
  limits: string[];
}

/** Everything that the page of the company's set-up shows. */
export interface SetupView {
  inForce?: SetupFacts & { from: SetupSource; at: IsoInstant; outdated?: Outdated };
  /** One is here and does not hold any more: its key was taken back, or signatures are asked for since. */
  stopped?: Pick<SetupFacts, 'name' | 'serial'>;
  /** What came last and was refused. */
  trouble?: { message: string; from: SetupSource; at: IsoInstant };
  /** The company laid down where bundles come from, or who may sign them: nobody here may stop using one. */
  isCompanys: boolean;
  requireSigned: boolean;
  keys: Pick<Signer, 'id' | 'name'>[];
  /** How asking the address stands. */
  address?: { host: string; heardAt?: IsoInstant; error?: string };
  /** The address that the person took it from, and what is newer there. */
  own?: { url: string; waiting?: { name: string; serial: number } };
  /** The company says where set-ups come from. */
  isAddressCompanys: boolean;
  roles: { id: string; name: string }[];
  role?: string;
  readOnly?: AppError;
}

/** One that was read and not applied yet. */
export interface SetupPreview extends SetupFacts {
  digest: string;
  changes: Changes;
}
