import '../lib/platform/words';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_PATTERNS } from '../lib/domain/host/products';
import { gmail } from '../lib/hosts/gmail/adapter';
import { overlayOf } from './overlay/overlay-of';

export default defineContentScript({ matches: PAGE_PATTERNS.gmail, runAt: 'document_start', main: overlayOf(gmail) });
