import { mountFrame } from './frame';

/** The least a content script of this kind can do: mount a frame. */
mountFrame();
