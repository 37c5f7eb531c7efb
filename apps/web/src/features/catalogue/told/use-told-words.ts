import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { CHANNELS, type EntryFacts, LEVELS, provincesQuery } from '../catalogue.queries.ts';
import { departmentsOf, type Shown } from '../shown.ts';
import type { Told, ToldWord } from './told.ts';

/** Changes in words. */
export const useToldWords = (shown: Shown) => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { data: provinces } = useQuery(provincesQuery);
  const departments = departmentsOf(shown);
  const department = (code: string | null): string =>
    departments.find((one) => one.code === code)?.shortName ?? code ?? '';
  const field = (id: string | null): string =>
    departments.flatMap(({ fields }) => fields).find((one) => one.id === id)?.nameVi ?? id ?? '';
  const province = (code: string): string => provinces?.items.find((one) => one.code === code)?.fullName ?? code;

  const value = (word: ToldWord, facts: EntryFacts): string => {
    const { level, channel } = facts;
    if (word === 'validFrom' || word === 'validTo') {
      const day = facts[word];
      return day ? format.date(day) : t('value.noEnd');
    }
    if (word === 'terms') return t('terms', { count: facts.terms?.length ?? 0 });
    if (word === 'department') return department(facts.department ?? null);
    if (word === 'field') return facts.field ? field(facts.field) : t('any.field');
    if (word === 'province') return facts.province ? province(facts.province) : t('any.province');
    const knownChannel = CHANNELS.find((one) => one === channel);
    if (word === 'channel') return knownChannel ? t(`channel.${knownChannel}`) : t('any.channel');
    const knownLevel = LEVELS.find((one) => one === level);
    if (word === 'level') return knownLevel ? t(`level.${knownLevel}`) : t('value.none');
    return facts[word] || t('value.none');
  };
  return {
    value,
    field,
    department,
    province,
    word: (word: ToldWord): string => t(`told.${word}`),
    title: ({ op, kind, label }: Told): string =>
      op === 'order' ? t('does.order') : t(`does.${op}`, { kind: t(`kind.${kind}`), label }),
    /** Where it belongs and from when: "Cục Hóa chất › Hóa chất · từ 22/11/2026". */
    place: ({ op, kind, department: code, field: id, from, after }: Told): string => {
      const { province: where, channel } = after;
      const parts =
        kind === 'rule'
          ? [
              id && field(id),
              where && province(where),
              channel && value('channel', after),
              code && t('toDepartment', { department: department(code) }),
            ]
          : [[code && department(code), id && field(id)].filter(Boolean).join(' › ')];
      const begins = from ?? (op === 'add' ? after.validFrom : undefined);
      const days = begins && t('fromDay', { day: format.date(begins) });
      const last = op === 'add' && after.validTo && t('period.until', { to: format.date(after.validTo) });
      return [...parts, days, last].filter(Boolean).join(' · ');
    },
  };
};
