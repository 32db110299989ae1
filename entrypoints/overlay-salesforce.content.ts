import '../lib/platform/words';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_PATTERNS } from '../lib/domain/host/products';
import { salesforce } from '../lib/hosts/salesforce/adapter';
import { overlayOf } from './overlay/overlay-of';

export default defineContentScript({ matches: PAGE_PATTERNS.salesforce, runAt: 'document_start', main: overlayOf(salesforce) });
