import type { Locale } from '../problem-list.ts';
import type { MailKind } from './mail-kinds.ts';
import { variablesOf } from './mail-kinds.ts';
import type { MailVariables } from './mail-template.ts';

const SAMPLES: Record<Locale, Required<MailVariables>> = {
  vi: {
    recipientName: 'Nguyễn Thị Hoa',
    ticketCode: 'BCT-2026-000123',
    subject: 'Hồ sơ cấp giấy phép bán lẻ rượu',
    communeName: 'Xã Trà Bồng',
    holderName: 'Vị trí biệt phái tại Quảng Ngãi',
    dueAt: '16/11/2026 17:00',
    remaining: 'còn 2 giờ làm việc',
    link: 'https://caunoi.example/phieu/BCT-2026-000123',
    actor: 'Trần Văn Bình (Xã Trà Bồng)',
    actorName: 'Trần Văn Bình',
    unitName: 'Xã Trà Bồng',
    clockName: 'Trả lời bằng văn bản',
    dossierCode: 'HS-2026-000045',
    dossierTitle: 'Vướng mắc quý IV',
    count: '7',
    items: '- BCT-2026-000123 · Hồ sơ cấp giấy phép bán lẻ rượu\n  Còn 1 giờ làm việc · hạn 16/11/2026 17:00',
  },
  en: {
    recipientName: 'Nguyễn Thị Hoa',
    ticketCode: 'BCT-2026-000123',
    subject: 'Hồ sơ cấp giấy phép bán lẻ rượu',
    communeName: 'Xã Trà Bồng',
    holderName: 'Post in Quảng Ngãi',
    dueAt: '16/11/2026 17:00',
    remaining: '2 h of working time left',
    link: 'https://caunoi.example/phieu/BCT-2026-000123',
    actor: 'Trần Văn Bình (Xã Trà Bồng)',
    actorName: 'Trần Văn Bình',
    unitName: 'Xã Trà Bồng',
    clockName: 'written answer',
    dossierCode: 'HS-2026-000045',
    dossierTitle: 'Vướng mắc quý IV',
    count: '7',
    items: '- BCT-2026-000123 · Hồ sơ cấp giấy phép bán lẻ rượu\n  One working hour left · due 16/11/2026 17:00',
  },
};

/** Made-up values for a template's preview, with links that lead to `publicUrl`. */
export function sampleVariables(kind: MailKind, locale: Locale, publicUrl: string): MailVariables {
  const samples = { ...SAMPLES[locale], link: `${publicUrl}/phieu/BCT-2026-000123` };
  return Object.fromEntries(variablesOf(kind).map((name) => [name, samples[name]]));
}
