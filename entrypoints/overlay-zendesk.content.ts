import '../lib/platform/words';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_PATTERNS } from '../lib/domain/host/products';
import { zendesk } from '../lib/hosts/zendesk/adapter';
import { overlayOf } from './overlay/overlay-of';

export default defineContentScript({ matches: PAGE_PATTERNS.zendesk, runAt: 'document_start', main: overlayOf(zendesk) });
