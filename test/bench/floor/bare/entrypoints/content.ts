import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT_PATTERNS } from '../../../../../lib/domain/host/products';
import { mountFrame } from '../../frame';

/** The least a script of WXT's can do: mount a frame. */
export default defineContentScript({ matches: SCRIPT_PATTERNS, runAt: 'document_start', main: () => void mountFrame() });
