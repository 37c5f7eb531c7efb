import { IconCornerUpLeft, IconMessageReply } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { keptFiles, type UploadedFile } from '../../../lib/upload-file.ts';
import { useUploads } from '../../../lib/use-uploads.ts';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { askedTogether } from '../asker/asked-together.ts';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { ReplyFiles } from './reply-files.tsx';
import { useAct } from './use-act.ts';

type Reply = {
  body: string;
  files: readonly UploadedFile[];
  /** Not for the other questions that the same clarification was put to. */
  alone: boolean;
};

const EMPTY: Reply = { body: '', files: [], alone: false };
const LIMIT = 20_000;

/** The commune's words: to a question put to it, an addition, or asking back on an answer. */
const ReplyDialog = ({ act, ticket, onClose, onDone }: ActProps & { act: 'reply' | 'askBack' }) => {
  const { t } = useTranslation('ticket');
  const together = askedTogether(ticket);
  const form = useAct({
    act,
    ticket,
    empty: EMPTY,
    missing: ({ body }) => (body.trim() ? [] : ['body']),
    bodyOf: ({ body, files, alone }) => {
      const ids = keptFiles(files, serverNow()).map(({ id }) => id);
      return {
        body: body.trim(),
        ...(ids.length > 0 && { attachmentIds: ids }),
        ...(together && !alone && { wholeGroup: true }),
      };
    },
    post: (request) => unwrap(api.POST('/api/tickets/{id}/reply', request)),
    onDone,
  });
  const { value, change } = form;
  // An upload ends long after the rendering that began it: what was added meanwhile must not be lost.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const uploading = useUploads((file) => change({ ...latest.current, files: [...latest.current.files, file] }));
  const onTheWay = uploading.uploads.some(({ error }) => !error);
  const expected = act === 'reply' && ticket.state === 'waiting_requester';
  const Icon = act === 'askBack' ? IconMessageReply : IconCornerUpLeft;
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t(`acts.${act}.title`)}
      intro={expected ? t('acts.reply.expected') : t(`acts.${act}.intro`)}
      send={t(`acts.${act}.send`)}
      icon={<Icon size={16} aria-hidden="true" />}
      waits={onTheWay ? t('acts.files.wait') : undefined}
      width={640}
      onClose={onClose}
    >
      <TextArea
        label={t(`acts.${act}.text`)}
        rows={6}
        maxLength={LIMIT}
        data-autofocus
        value={value.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
        problem={form.problemOf('body')}
      />
      {together && (
        <Checkbox
          label={t('acts.reply.together', together)}
          checked={!value.alone}
          onChange={(event) => change({ alone: !event.currentTarget.checked })}
        />
      )}
      <ReplyFiles
        files={value.files}
        uploading={uploading}
        problem={form.problemOf('files', '/attachmentIds')}
        onRemove={(id) => change({ files: value.files.filter((file) => file.id !== id) })}
      />
    </ActFrame>
  );
};

export default ReplyDialog;
