import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../paths.ts';
import { classNames } from '../../../ui/class-names.ts';
import { PageHeader } from '../../../ui/page-header/page-header.tsx';
import { Steps } from '../steps.tsx';
import { DraftList } from './draft-list.tsx';
import { FileZone } from './file-zone.tsx';
import { OldDraft } from './old-draft.tsx';
import { PasteBox } from './paste-box.tsx';
import { ReadingFile } from './reading-file.tsx';
import type { CreatedDrafts } from './sending.ts';
import styles from './start-page.module.css';
import { usePageDrop } from './use-page-drop.ts';
import { useSending } from './use-sending.ts';

/** Where a file, a table or a chat comes in, and where one goes on with what was begun. */
export const Page = () => {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');

  const onDone = ({ drafts }: CreatedDrafts) => {
    void queries.invalidateQueries({ queryKey: ['intake', 'drafts'] });
    const [first] = drafts;
    if (first) navigate(paths.draft(first.id));
  };
  const sending = useSending(onDone);
  const isStuck = sending.phase === 'waiting' || sending.phase === 'failed';
  const take = (file: File) => void sending.start({ kind: 'file', file });
  const paste = (pasted: string) => {
    setText(pasted);
    setPasting(true);
  };
  const over = usePageDrop({ onFile: take, onText: paste });

  return (
    <>
      <PageHeader title={t('title')} />
      <Steps at={0} />
      <div className={classNames(styles.page, over && styles.over)}>
        {sending.material && (sending.material.kind !== 'empty' || isStuck) ? (
          <ReadingFile sending={sending} onEdit={paste} />
        ) : pasting ? (
          <PasteBox
            initial={text}
            onClose={() => setPasting(false)}
            onSend={(pasted) => void sending.start({ kind: 'text', text: pasted })}
          />
        ) : (
          <FileZone
            onFile={take}
            onPaste={() => paste('')}
            onByHand={() => void sending.start({ kind: 'empty' })}
            busy={sending.material !== null}
          />
        )}
        <OldDraft onTake={(pasted) => void sending.start({ kind: 'text', text: pasted })} />
        <DraftList />
      </div>
    </>
  );
};
