import { parseCsv } from './csv/parse';
import { salesforce } from './salesforce';
import { sampleBook } from './sample';
import { zendesk } from './zendesk';

/** Systems that are asked over the network; each runs through the contract suite. */
export const connectors = [zendesk, salesforce] as const;

/** Where records come from without a network: a file somebody picked, or ourselves. */
export const offlineSources = { csv: parseCsv, sample: sampleBook } as const;
