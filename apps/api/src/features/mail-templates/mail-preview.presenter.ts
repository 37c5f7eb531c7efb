import { demandValid } from '../../core/demand-valid.ts';
import { validateTemplate } from '../../core/mail/mail-template.ts';
import { renderMail } from '../../core/mail/render-mail.ts';
import { sampleVariables } from '../../core/mail/sample-variables.ts';
import { unsubscribeUrls } from '../../core/mail/unsubscribe-token.ts';
import type { MailPreview, MailTemplateParams, WriteMailTemplate } from './mail-templates.schemas.ts';

/** The mail as it would arrive, with example values. Throws `validation-failed` with all that is wrong. */
export function previewMail(
  { kind, locale }: MailTemplateParams,
  wording: WriteMailTemplate,
  publicUrl: string,
): MailPreview {
  demandValid(validateTemplate(kind, wording));
  return renderMail(wording, sampleVariables(kind, locale, publicUrl), {
    kind,
    locale,
    publicUrl,
    unsubscribeUrl: unsubscribeUrls(publicUrl, '…').page,
  });
}
