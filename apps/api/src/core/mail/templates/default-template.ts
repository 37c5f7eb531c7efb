import type { Locale } from '../../problem-list.ts';
import type { MailKind } from '../mail-kinds.ts';
import type { MailTemplate } from '../mail-template.ts';
import { en } from './en.ts';
import type { MailWords } from './mail-words.ts';
import { vi } from './vi.ts';

export const mailWords: Record<Locale, MailWords> = { vi, en };

/** The product's own wording; an administrator's stands in the table `mail_template`. */
export const defaultTemplate = (kind: MailKind, locale: Locale): MailTemplate => mailWords[locale].kinds[kind].template;
