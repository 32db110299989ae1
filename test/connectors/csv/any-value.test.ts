import fc from 'fast-check';
import { it } from 'vitest';
import { readCompleted, readDate } from '../../../lib/connectors/csv/date-value';
import { readMoney } from '../../../lib/connectors/csv/money-value';
import { readBand, readHealth } from '../../../lib/connectors/csv/score-value';
import { readStatus } from '../../../lib/connectors/csv/task-values';
import { cleanNote, cleanText, excerpt, readCount, readDomains, readEmail, readYesNo } from '../../../lib/connectors/csv/text-values';

it('no reader throws, whatever a cell holds', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d.,/ €$kM-]{0,20}$/));
  const readers: ((text: string) => unknown)[] = [
    readDate,
    readMoney,
    readHealth,
    readBand,
    readStatus,
    readCompleted,
    readEmail,
    readYesNo,
    readCount,
    readDomains,
    cleanText,
    cleanNote,
    excerpt,
  ];
  fc.assert(
    fc.property(cell, (text) => {
      for (const read of readers) read(text);
    }),
    { numRuns: 1000 },
  );
});
