import { DomainError } from '../../domain/error';

/** Figures of a scenario, or why it has none. */
export type Attempt<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: DomainError };

/** A refusal of the domain is an answer about one scenario; anything else is a fault and goes on. */
export function attempt<Value>(make: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, error };
    throw error;
  }
}
