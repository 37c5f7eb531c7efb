export type ChatMessage = { sender: string; text: string; line: string };

/** "[08:07, 21/10/2026] Chị Hồng (Cam Lộ): …", as group chats are copied. */
const MESSAGE = /^\[\d{1,2}:\d{2}[^\]]{0,24}\]\s*([^:]{1,80}):\s*(.*)$/;

/** The messages of a copied chat, or null when the text is none. Lines before the first message are `before`. */
export const readChat = (lines: readonly string[]): { before: string[]; messages: ChatMessage[] } | null => {
  const before: string[] = [];
  const messages: ChatMessage[] = [];
  for (const line of lines) {
    const [, sender, text] = MESSAGE.exec(line.trim()) ?? [];
    const last = messages.at(-1);
    if (sender !== undefined) messages.push({ sender, text: text ?? '', line: line.trim() });
    else if (last) last.text = `${last.text}\n${line}`;
    else if (line.trim()) before.push(line.trim());
  }
  return messages.length >= 2 ? { before, messages } : null;
};
