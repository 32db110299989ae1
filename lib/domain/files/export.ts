/** Tasks hold the steps of playbooks. What can be taken along: one sheet each, or everything with its sources. */
export const EXPORTS = ['accounts', 'contacts', 'tasks', 'touchpoints', 'health', 'everything'] as const;
export type ExportKind = (typeof EXPORTS)[number];
export type ExportFormat = 'csv' | 'json';

export const formatOf = (kind: ExportKind): ExportFormat => (kind === 'everything' ? 'json' : 'csv');

/** What the company's record of exports keeps of one; nothing of it names a customer. */
export interface ExportReceipt {
  kind: ExportKind;
  rows: number;
  bytes: number;
  /** SHA-256 of the file, hex. */
  digest: string;
}
