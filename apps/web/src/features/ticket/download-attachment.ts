import { downloadFile } from '../../lib/download-file.ts';
import type { Attachment } from './ticket.queries.ts';

export const downloadAttachment = ({ id, name }: Pick<Attachment, 'id' | 'name'>): Promise<void> =>
  downloadFile(`/api/attachments/${id}`, name);
