import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Standins, startStandins } from './server';

/** Starts the stand-ins for the tests of one file and hands them over; each test finds them as they began. */
export function standinsForFile(handOver: (standins: Standins) => void): void {
  let started: Standins | undefined;
  beforeAll(async () => {
    started = await startStandins();
    handOver(started);
  });
  beforeEach(() => started?.reset());
  afterAll(() => started?.close());
}
