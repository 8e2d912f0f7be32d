import type { CallName } from '../src/contract/schemas.ts';
import type { HostEvents } from '../src/contract/host.ts';

/** The names under which messages pass between the main process and the preload: a closed list on both sides. */
export const deskChannel = (call: CallName) => `desk:${call}` as const;

export const shellChannels = {
  chooseFiles: 'shell:choose-files',
  tokensForPaths: 'shell:tokens-for-paths',
  chooseDestination: 'shell:choose-destination',
  printPdf: 'shell:print-pdf',
  openLink: 'shell:open-link',
  flushed: 'shell:flushed',
} as const;

export type EventName = keyof HostEvents;
export const eventNames = ['rows', 'job', 'command', 'arrived', 'flush'] as const satisfies readonly EventName[];
export const eventChannel = (event: EventName) => `event:${event}` as const;
