export { ASSUMPTION_KEYS, CAUSES, MUNICIPALITIES, PROVINCE, ruleOf, TOGETHER } from './assumption';
export type {
  AssumptionKey,
  AssumptionKind,
  AssumptionRow,
  AssumptionRule,
  AssumptionValue,
  Cause,
} from './assumption';
export { isOwn, rowsBehind } from './behind';
export { bridgeOf, bridgeOverYears, bridgeSteps, totalOf } from './bridge';
export type { Bridge } from './bridge';
export { Assumptions } from './lookup';
export type { AssumptionProblem, AssumptionProblemCode } from './lookup';
export type { Municipality } from './municipality';
export { project, projectYear } from './projection';
export type { PartyYear, ScenarioInput, YearProjection } from './projection';
export { seek } from './seek';
export type { Goal, GoalAnswer } from './seek';
export { tornado } from './tornado';
export type { Sensitivity } from './tornado';
export { breakEvenPrice, capacityOf } from './capacity';
export type { Capacity, PartyCapacity } from './capacity';
export { compareParties, compareYears } from './comparison';
export type { ComparisonLine } from './comparison';
export { figuresIn, isAdditive, measureTable, SCENARIO_MEASURES, TOTAL } from './measures';
export type { FigureOf, MeasureLine, MeasureTable, Memo, ScenarioMeasure } from './measures';
export { yearsOf } from './years';
