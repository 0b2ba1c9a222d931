import { expect } from 'vitest';
import type { DomainErrorCode } from '../../src/domain/error';
import { DomainError } from '../../src/domain/error';

/** Expects a refusal with this code and at least these params. */
export function refuses(
  action: () => unknown,
  code: DomainErrorCode,
  params: Record<string, unknown> = {},
): void {
  let thrown: unknown;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DomainError);
  expect((thrown as DomainError).code).toBe(code);
  expect((thrown as DomainError).params).toMatchObject(params);
}
