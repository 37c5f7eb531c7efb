import type { Email } from 'postal-mime';

export type CaughtMail = { number: number; at: Date; mail: Email };
export type CatcherPage = { status: number; type: string; policy: string; body: string };

const HTML = 'text/html; charset=utf-8';
const OWN_PAGES = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
/** A mail's own HTML runs nothing and loads nothing; its links open beside it. */
const OF_A_MAIL =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text = ''): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const frame = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>${head}<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; } td, th { padding: .5rem; text-align: left; border-bottom: 1px solid #8886; vertical-align: top; }
td { overflow-wrap: anywhere; } time { white-space: nowrap; font-variant-numeric: tabular-nums; }
iframe { width: 100%; height: 36rem; border: 1px solid #8886; background: Canvas; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
</style></head><body>${body}</body></html>`;

/** What is shown under a path: the list, one mail, its own HTML, or all of them as JSON. */
export function findPage(caught: readonly CaughtMail[], path: string): CatcherPage | undefined {
  const page = (body: string, policy = OWN_PAGES): CatcherPage => ({ status: 200, type: HTML, policy, body });
  if (path === '/') return page(listPage(caught));
  if (path === '/mails.json') return { ...page(JSON.stringify(caught)), type: 'application/json' };
  const [, number, html] = /^\/mails\/(\d+)(\/html)?$/.exec(path) ?? [];
  const found = caught.find((mail) => String(mail.number) === number);
  if (!found) return undefined;
  return html ? page(found.mail.html ?? '', OF_A_MAIL) : page(mailPage(found));
}

const clock = (at: Date): string => at.toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
const recipients = ({ mail }: CaughtMail): string => (mail.to ?? []).map(({ address }) => address).join(', ');

const listPage = (caught: readonly CaughtMail[]): string =>
  frame(
    'Hộp thư thử',
    `<h1>Hộp thư thử</h1><p>Mọi thư hệ thống gửi khi chạy thử được giữ tại đây, không gửi đi đâu. Trang tự tải lại.</p>${
      caught.length === 0
        ? '<p>Chưa có thư nào.</p>'
        : `<table><thead><tr><th>Lúc</th><th>Người nhận</th><th>Tiêu đề</th></tr></thead><tbody>${caught
            .map(
              (each) =>
                `<tr><td><time>${clock(each.at)}</time></td><td>${escapeHtml(recipients(each))}</td><td><a href="/mails/${each.number}">${escapeHtml(each.mail.subject || '(không có tiêu đề)')}</a></td></tr>`,
            )
            .join('')}</tbody></table>`
    }`,
    '<meta http-equiv="refresh" content="5">',
  );

const mailPage = (caught: CaughtMail): string =>
  frame(
    caught.mail.subject ?? '',
    `<p><a href="/">← Hộp thư thử</a></p><h1>${escapeHtml(caught.mail.subject)}</h1>
<p>${escapeHtml(caught.mail.from?.name)} &lt;${escapeHtml(caught.mail.from?.address)}&gt; → ${escapeHtml(recipients(caught))}, <time>${clock(caught.at)}</time></p>
<iframe title="Bản HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${caught.number}/html"></iframe>
<h2>Bản chữ</h2><pre>${escapeHtml(caught.mail.text)}</pre>
<h2>Các dòng đầu thư</h2><pre>${escapeHtml(caught.mail.headers.map(({ key, value }) => `${key}: ${value}`).join('\n'))}</pre>`,
  );
