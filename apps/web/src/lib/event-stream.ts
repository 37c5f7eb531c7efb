export type ServerEvent = { id: string; event: string; data: string };

/**
 * Reads `text/event-stream` piece by piece (WHATWG rules): pieces may end anywhere, lines end in CR, LF or both, and
 * comments, the server's heartbeats, yield nothing. Returns the events that each piece completes.
 */
export const createEventStreamParser = () => {
  let rest = '';
  let lastId = '';
  let event = '';
  let data: string[] = [];

  const field = (name: string, value: string) => {
    if (name === 'data') data.push(value);
    else if (name === 'event') event = value;
    else if (name === 'id' && !value.includes('\0')) lastId = value;
  };

  const line = (text: string): ServerEvent | undefined => {
    if (text === '') {
      const complete = data.length > 0 ? { id: lastId, event: event || 'message', data: data.join('\n') } : undefined;
      event = '';
      data = [];
      return complete;
    }
    const colon = text.indexOf(':');
    if (colon > 0) field(text.slice(0, colon), text.slice(colon + 1).replace(/^ /, ''));
    else if (colon === -1) field(text, '');
    return undefined;
  };

  return (piece: string): ServerEvent[] => {
    const text = rest + piece;
    const events: ServerEvent[] = [];
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text[i];
      if (char !== '\n' && char !== '\r') continue;
      // A CR at the very end may be half of a CRLF: wait for the next piece.
      if (char === '\r' && i === text.length - 1) break;
      const complete = line(text.slice(at, i));
      if (complete) events.push(complete);
      if (char === '\r' && text[i + 1] === '\n') i++;
      at = i + 1;
    }
    rest = text.slice(at);
    return events;
  };
};
