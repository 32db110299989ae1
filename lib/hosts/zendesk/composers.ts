import type { Channel } from '../../domain/outreach/insert';
import type { ComposerFinder, FoundComposer } from '../composer';
import { visibleArea } from '../dom';
import { zendesk } from './adapter';

const RICH = 'omnicomposer-rich-text-ckeditor';
const EDITOR = `:is([data-test-id=${RICH}],[data-test-id=omnicomposer-plain-text-ckeditor])[contenteditable=true]`;
/** Its `data-channel` is `internal`, `email`, `web` and so on; its label is localised [three public extensions, 2023-2026]. */
const SWITCH = '[data-test-id=omnichannel-channel-switcher-button]';

/** The customer reads everything but a note; a switch that says nothing, or says two things, tells nobody. */
function channelOf(panel: Element): Channel | undefined {
  const said = [...panel.querySelectorAll<HTMLElement>(SWITCH)].map(({ dataset }) => dataset.channel);
  if (said.length !== 1 || !said[0]) return undefined;
  return said[0] === 'internal' ? 'ticket.internal' : 'ticket.public';
}

/** The reply box of the ticket in front. Other tickets stay mounted and laid out beside it. */
export const zendeskComposers: ComposerFinder = (document, place) => {
  const panel = zendesk.activeRoot(document, place);
  if (!panel || !zendesk.refine(panel, place)) return [];
  const channel = channelOf(panel);
  return [...panel.querySelectorAll<HTMLElement>(EDITOR)]
    .filter((editor) => visibleArea(editor) > 0)
    .map((editor): FoundComposer => ({ kind: 'zendesk', channel, editor, way: 'pasted', box: editor, below: [] }));
};

/** Editors of all tickets: what the person wrote in may belong to one that is no longer in front. */
export const zendeskEditors = '[data-test-id^=omnicomposer-]';
