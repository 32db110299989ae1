import '@/lib/platform/no-code';
import '@/lib/platform/words';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel/Panel';
import { follow, openingOf, start } from '@/components/panel/state/start';
import { guardDoubleClicks } from '@/components/ui/double-click';
import { onceUpdatedSay } from '@/lib/messaging/client';
import { language, say } from '@/lib/words/say';
import { recallWhileAsleep } from './recall';
import { standBeside } from './stand-beside';

const opening = openingOf(location, window.top !== window);
// The token works once; nothing that reads the address later may see it.
history.replaceState(null, '', location.pathname + location.search);
// What the way here aimed at: nothing else is to aim at it.
window.name = '';

document.documentElement.lang = language();
guardDoubleClicks(document);

const root = document.getElementById('root');
if (!root) throw new Error('panel.html has no #root');

onceUpdatedSay(say('client.updated'));
follow(opening);
if (opening && 'token' in opening) recallWhileAsleep();
if (opening && 'side' in opening) void standBeside().then((here) => (here ? start(opening) : undefined));
else void start(opening);
createRoot(root).render(
  <StrictMode>
    <Panel retry={() => void start(opening)} />
  </StrictMode>,
);
