import '../lib/platform/no-code';
import '../lib/platform/words';
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/worker';

// Not a module: Chromium keeps no compiled code of a worker that is one, and reads all of it anew whenever it wakes.
export default defineBackground({ main: startWorker });
