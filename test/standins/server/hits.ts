/** One write that a vendor really carried out, whoever heard of it. */
export interface Hit {
  host: string;
  kind: 'create' | 'update' | 'delete';
  /** `Task`, `ticket`, `comment`… */
  object: string;
  id: string;
  /** What was written, as it was asked for. */
  fields: Record<string, unknown>;
  /** Id of the person it was written as. */
  by: string;
}
