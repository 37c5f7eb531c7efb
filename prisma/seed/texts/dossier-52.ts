import { answeredGoodsQuestions } from './dossier-52/answered-goods.ts';
import { answeredTradeQuestions } from './dossier-52/answered-trade.ts';
import type { DossierQuestionText } from './dossier-52/dossier.types.ts';
import { openIndustryAndAdministrationQuestions } from './dossier-52/open-industry-administration.ts';
import { openTradeAndEnergyQuestions } from './dossier-52/open-trade-energy.ts';

/** The letter of one mountainous commune: 52 questions as in the real case that gave the product its measure. */
export const dossier52: {
  title: string;
  commune: { code: string; name: string };
  questions: readonly DossierQuestionText[];
} = {
  title:
    'Tổng hợp khó khăn, vướng mắc trong lĩnh vực công thương, đất đai, lâm nghiệp khi thực hiện mô hình chính quyền địa phương 2 cấp',
  commune: { code: '21115', name: 'Xã Trà Bồng' },
  questions: [
    ...answeredGoodsQuestions,
    ...answeredTradeQuestions,
    ...openTradeAndEnergyQuestions,
    ...openIndustryAndAdministrationQuestions,
  ],
};
