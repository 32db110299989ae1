/** A sign of a French text after a plain space, where a line may break; `\u202f` belongs there. */
export const APART = / [:;!?»](?![^\s*])|« /;
