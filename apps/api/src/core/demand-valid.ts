import { AppError, type FieldError } from './app-error.ts';

/** Refuses with all that is wrong at once. */
export const demandValid = (errors: readonly FieldError[]): void => {
  if (errors.length > 0) throw new AppError('validation-failed', { params: { count: errors.length }, errors });
};
