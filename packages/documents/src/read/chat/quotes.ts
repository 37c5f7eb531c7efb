import { plainText } from '../text/plain-text.ts';
import type { ChatText } from './messages.ts';

type Raw = { at: number; text: string };

/** "> Minh: câu 5…": how mail and chat programs mark what is only repeated; somebody's own arrows name and repeat nobody. */
const MARKED = /^(?:>+|[»│┃])\s?(?=\S)/u;
/** "Trả lời Minh: …", "Đã trả lời Minh", "Replying to Minh": it repeats what Minh said, if a Minh is of the chat. */
const REPLYING =
  /^[[(]?(?:(?:đã |đang )?(?:trả lời|trích dẫn|phản hồi)(?: tin nhắn)?(?: (?:của|tới|cho))?|replying to|replied to|in reply to) (?<name>[^:\]\n]{1,50}?)[\])]?(?: ?:.*)?$/iu;
const NAMED = /^["“]?(?<name>[^:\n]{1,50}?) ?: ?(?<said>\S.*)$/u;

/** Shorter words are repeated by chance. */
const SHORTEST = 12;

const bare = (text: string): string =>
  plainText(text)
    .replace(/[.… "”]+$/, '')
    .toLowerCase();

/** Takes out of the messages what only repeats an earlier one above the answer to it. */
export const takeQuotes = (chat: ChatText): { chat: ChatText; quotes: Raw[] } => {
  const speakers = new Set(chat.messages.map(({ speaker }) => speaker.toLowerCase()).filter((name) => name !== ''));
  const isSpeaker = (name: string): boolean => speakers.has(name.trim().toLowerCase());
  const quotes: Raw[] = [];
  const said: string[] = [];
  const repeats = (text: string): boolean => {
    const words = bare(text);
    return words.length >= SHORTEST && said.some((earlier) => earlier.startsWith(words));
  };
  const messages = chat.messages.map((message) => {
    const kept: Raw[] = [];
    let named = false;
    let goesOn = false;
    for (const [at, line] of message.lines.entries()) {
      const { text } = line;
      const own = NAMED.exec(text)?.groups;
      const nameAlone = isSpeaker(text) && repeats(message.lines[at + 1]?.text ?? '');
      const marked = MARKED.exec(text);
      const inside = marked === null ? null : text.slice(marked[0].length);
      const quoted: boolean =
        (inside !== null && (goesOn || repeats(inside) || NAMED.test(inside))) ||
        nameAlone ||
        (named && repeats(text)) ||
        isSpeaker(REPLYING.exec(text)?.groups?.name ?? '') ||
        (own !== undefined && isSpeaker(own.name ?? '') && repeats(own.said ?? ''));
      // Behind "Trả lời Minh" alone, his words follow on a line of their own.
      named = nameAlone || (quoted && !/[:：]\s*\S/u.test(text));
      goesOn = quoted && marked !== null;
      if (quoted) quotes.push(line);
      else kept.push(line);
    }
    for (const { text } of kept) said.push(bare(text));
    return { ...message, lines: kept };
  });
  return { chat: { ...chat, messages }, quotes };
};
