import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/field/checkbox.tsx';
import { groupsOf, type Question } from './question.ts';
import styles from './question-list.module.css';
import { QuestionRow } from './question-row.tsx';
import type { QuestionChoice } from './use-question-choice.ts';

type QuestionListProps = {
  questions: readonly Question[];
  choice: QuestionChoice;
  choosing: boolean;
  onOpen: () => void;
};

const idsOf = (questions: readonly Question[]) => questions.map(({ ticket }) => ticket.id);

/** The questions in the file's own order, under its headings. */
export const QuestionList = ({ questions, choice, choosing, onOpen }: QuestionListProps) => {
  const { t } = useTranslation('following');
  const groups = groupsOf(questions);
  const titled = groups.some(({ heading }) => heading !== null);
  const row = (question: Question) => (
    <QuestionRow
      key={question.ticket.id}
      question={question}
      chosen={choosing ? choice.ids.has(question.ticket.id) : null}
      onChoose={choice.choose}
      onFocus={choice.setCurrent}
      onOpen={onOpen}
    />
  );
  return (
    <div className={styles.list} data-choosing={choosing || undefined}>
      {choosing && (
        <div className={styles.all}>
          <ChooseAll label={t('selectAll')} ids={idsOf(questions)} choice={choice} />
          <span aria-hidden="true">{t('selectAll')}</span>
        </div>
      )}
      {titled ? (
        groups.map(({ heading, questions: own }) => (
          <section key={own[0]?.ticket.id} aria-label={heading ?? t('noHeading')}>
            <div className={styles.heading}>
              {choosing && (
                <ChooseAll
                  label={t('selectGroup', { heading: heading ?? t('noHeading') })}
                  ids={idsOf(own)}
                  choice={choice}
                />
              )}
              <h3>{heading ?? t('noHeading')}</h3>
              <span>{t('filter.found', { count: own.length })}</span>
            </div>
            <ul>{own.map(row)}</ul>
          </section>
        ))
      ) : (
        <ul>{questions.map(row)}</ul>
      )}
    </div>
  );
};

type ChooseAllProps = { label: string; ids: readonly string[]; choice: QuestionChoice };

const ChooseAll = ({ label, ids, choice }: ChooseAllProps) => {
  const count = ids.filter((id) => choice.ids.has(id)).length;
  return (
    <Checkbox
      className={styles.check}
      hideLabel
      label={label}
      checked={count === ids.length && count > 0}
      mixed={count > 0 && count < ids.length}
      onChange={() => choice.chooseAll(ids)}
    />
  );
};
