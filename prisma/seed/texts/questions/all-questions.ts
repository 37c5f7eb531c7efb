import type { QuestionText } from '../text.types.ts';
import { agricultureQuestions } from './agriculture.ts';
import { alcoholQuestions } from './alcohol.ts';
import { chemicalsAndIndustryQuestions } from './chemicals-industry.ts';
import { consumerQuestions } from './consumers.ts';
import { eCommerceQuestions } from './e-commerce.ts';
import { electricityQuestions } from './electricity.ts';
import { environmentAndWaterQuestions } from './environment-water.ts';
import { forestFisheriesDisasterQuestions } from './forest-fisheries-disasters.ts';
import { importExportQuestions } from './import-export.ts';
import { industrialDevelopmentQuestions } from './industrial-development.ts';
import { industrialSafetyQuestions } from './industrial-safety.ts';
import { landQuestions } from './land.ts';
import { lpgQuestions } from './lpg.ts';
import { marketSurveillanceQuestions } from './market-surveillance.ts';
import { marketQuestions } from './markets.ts';
import { mineralsAndForeignMarketQuestions } from './minerals-foreign-markets.ts';
import { officeAndPlanningQuestions } from './office-planning.ts';
import { personnelAndLegalQuestions } from './personnel-legal.ts';
import { petrolQuestions } from './petrol.ts';
import { tobaccoQuestions } from './tobacco.ts';
import { tradePromotionQuestions } from './trade-promotion.ts';

/** In a fixed order: the seed draws from it by a seeded generator, so reordering changes the demo world. */
export const allQuestions: readonly QuestionText[] = [
  ...alcoholQuestions,
  ...tobaccoQuestions,
  ...lpgQuestions,
  ...petrolQuestions,
  ...marketQuestions,
  ...marketSurveillanceQuestions,
  ...eCommerceQuestions,
  ...tradePromotionQuestions,
  ...importExportQuestions,
  ...consumerQuestions,
  ...electricityQuestions,
  ...industrialSafetyQuestions,
  ...industrialDevelopmentQuestions,
  ...chemicalsAndIndustryQuestions,
  ...mineralsAndForeignMarketQuestions,
  ...personnelAndLegalQuestions,
  ...officeAndPlanningQuestions,
  ...landQuestions,
  ...environmentAndWaterQuestions,
  ...agricultureQuestions,
  ...forestFisheriesDisasterQuestions,
];
