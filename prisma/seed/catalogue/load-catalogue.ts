import type { SeedCatalogue, SeedDepartment } from './catalogue.types.ts';
import { crops, fisheries, forestry, livestock, ruralDevelopment } from './mae-agriculture.ts';
import { dykes, environment, irrigation, waterResources } from './mae-environment.ts';
import { landManagement } from './mae-land.ts';
import { ministries } from './ministries.ts';
import { competition, eCommerce, tradePromotion } from './moit-consumers-promotion.ts';
import { domesticMarket } from './moit-domestic-market.ts';
import { electricity, petroleum } from './moit-energy.ts';
import { foreignTrade, tradeRemedies } from './moit-foreign-trade.ts';
import { industrialPromotion, industry } from './moit-industry.ts';
import { foreignMarkets, multilateralTrade } from './moit-market-abroad.ts';
import { minerals } from './moit-minerals.ts';
import { legalAffairs, ministryOffice, personnel, planningFinance } from './moit-offices.ts';
import { chemicals, industrialSafety } from './moit-safety-chemicals.ts';
import { otherMinistries } from './other-ministries.ts';
import { procedures } from './procedures.ts';

const withProcedures = (department: SeedDepartment): SeedDepartment => ({
  ...department,
  fields: department.fields.map((field) => ({
    ...field,
    procedures: procedures.filter((one) => one.field === field.id),
  })),
});

/** Who answers for what, in both ministries: the catalogue an installation starts with. Administrators edit it from there. */
export const loadCatalogue = (): SeedCatalogue => ({
  ministries,
  departments: [
    domesticMarket,
    foreignTrade,
    eCommerce,
    tradePromotion,
    competition,
    tradeRemedies,
    electricity,
    petroleum,
    industry,
    industrialPromotion,
    industrialSafety,
    chemicals,
    foreignMarkets,
    multilateralTrade,
    legalAffairs,
    personnel,
    planningFinance,
    ministryOffice,
    minerals,
    landManagement,
    environment,
    waterResources,
    crops,
    livestock,
    forestry,
    fisheries,
    irrigation,
    dykes,
    ruralDevelopment,
  ].map(withProcedures),
  procedures,
  otherMinistries,
});
