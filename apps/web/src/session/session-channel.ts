type SessionMessage = { type: 'token'; token: string; userId: string } | { type: 'signed-out' };

const NAME = 'caunoi-session';
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** Tells the other tabs of this browser. The token stays in memory: a channel is never stored. */
export const tellOtherTabs = (message: SessionMessage): void => channel?.postMessage(message);

export const hearOtherTabs = (listener: (message: SessionMessage) => void): void =>
  channel?.addEventListener('message', (event: MessageEvent<SessionMessage>) => listener(event.data));
