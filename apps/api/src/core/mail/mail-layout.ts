import type { Locale } from '../problem-list.ts';
import type { MailWords } from './templates/mail-words.ts';

type Page = {
  subject: string;
  body: string;
  words: MailWords;
  button: string;
  locale: Locale;
  publicUrl: string;
  unsubscribeUrl: string;
};

const FONT = "font-family:'Be Vietnam Pro',Arial,'Helvetica Neue',sans-serif";
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The one layout: tables and inline styles for old clients, colours of its own for light and dark. A paragraph that is nothing but an
 * address of ours becomes the button; others' addresses, which people may have typed into a subject, never become links.
 */
export function layOut({ subject, body, words, button, locale, publicUrl, unsubscribeUrl }: Page): string {
  const blocks = body.split('\n\n').map((paragraph) => blockOf(paragraph, publicUrl, button, words));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #14181f !important; }
  .sheet { background: #1d232c !important; border-color: #37414f !important; }
  .text { color: #e8ecf2 !important; }
  .quiet, .quiet a { color: #a9b4c2 !important; }
  .link { color: #8ab8ff !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f3f5f8">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f5f8"><tr><td align="center" style="padding:24px 12px">
<table class="sheet" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border:1px solid #d9dfe7;border-radius:8px"><tr><td style="padding:24px">
<p class="text" style="margin:0 0 20px;${FONT};font-size:18px;line-height:24px;font-weight:bold;color:#1b2430">Cầu Nối</p>
${blocks.join('\n')}
</td></tr></table>
<p class="quiet" style="max-width:600px;margin:16px auto 0;${FONT};font-size:13px;line-height:20px;color:#566273">${escapeHtml(words.automatic)}<br><a href="${escapeHtml(unsubscribeUrl)}" style="color:#566273">${escapeHtml(words.unsubscribe)}</a></p>
</td></tr></table>
</body>
</html>
`;
}

function blockOf(paragraph: string, publicUrl: string, button: string, words: MailWords): string {
  const lines = paragraph.split('\n');
  const [only = ''] = lines;
  if (lines.length === 1 && isOurs(only, publicUrl))
    return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px"><tr><td bgcolor="#1d4f91" style="background:#1d4f91;border-radius:6px"><a href="${escapeHtml(only)}" style="display:inline-block;padding:12px 20px;${FONT};font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none">${escapeHtml(button)}</a></td></tr></table>`;
  const html = lines.map((line) => (isOurs(line.trim(), publicUrl) ? linkTo(line.trim(), words) : escapeHtml(line)));
  return `<p class="text" style="margin:0 0 16px;${FONT};font-size:16px;line-height:24px;color:#1b2430">${html.join('<br>')}</p>`;
}

const linkTo = (url: string, { button }: MailWords): string =>
  `<a class="link" href="${escapeHtml(url)}" style="color:#1d4f91">${url.includes('/ho-so/') ? button.dossier : button.ticket}</a>`;

const isOurs = (line: string, publicUrl: string): boolean =>
  (line === publicUrl || line.startsWith(`${publicUrl}/`)) && !/\s/.test(line);
