import type { Locale } from '../problem-list.ts';
import type { MailKind } from './mail-kinds.ts';
import { layOut } from './mail-layout.ts';
import { fillTemplate, type MailTemplate, type MailVariables } from './mail-template.ts';
import { mailWords } from './templates/default-template.ts';

/** What is around every mail: its language and where its links lead. */
export type MailFrame = { kind: MailKind; locale: Locale; publicUrl: string; unsubscribeUrl: string };
export type RenderedMail = { subject: string; text: string; html: string };

/** The mail as it is sent: the template's text with its values, and the same as HTML. */
export function renderMail(template: MailTemplate, values: MailVariables, frame: MailFrame): RenderedMail {
  const { subject, body } = fillTemplate(template, values);
  const words = mailWords[frame.locale];
  return {
    subject,
    text: `${body}\n\n-- \n${words.automatic}\n${words.unsubscribe}: ${frame.unsubscribeUrl}\n`,
    html: layOut({ subject, body, words, button: words.button[buttonOf(frame.kind)], ...frame }),
  };
}

const buttonOf = (kind: MailKind): 'ticket' | 'dossier' | 'digest' => {
  if (kind === 'digest') return 'digest';
  return kind === 'dossier_submitted' ? 'dossier' : 'ticket';
};
