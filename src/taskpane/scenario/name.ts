import { nameKey } from '../../domain/party';
import { fill, type PaneTexts } from '../../i18n/pane';

/** A name stands in narrow columns and on buttons. */
const LONGEST = 80;

/** What is wrong with the name of a scenario; `own` is the one that is renamed. */
export function nameProblem(
  name: string,
  scenarios: readonly string[],
  texts: PaneTexts,
  own?: string,
): string | undefined {
  const words = texts.scenarios.names;
  const wanted = name.trim();
  if (wanted === '') return words.empty;
  if (wanted.startsWith('@')) return words.reserved;
  if (wanted.length > LONGEST) return fill(words.tooLong, { most: LONGEST });
  if (wanted === own) return words.same;
  const taken = scenarios.find((each) => nameKey(each) === nameKey(wanted));
  if (taken !== undefined && (own === undefined || nameKey(taken) !== nameKey(own)))
    return fill(words.taken, { name: taken });
  return undefined;
}

/** A name for a copy that is not taken: `Kopie van X`, `Kopie van X 2`. */
export function freeName(name: string, scenarios: readonly string[]): string {
  const taken = new Set(scenarios.map(nameKey));
  let free = name;
  for (let count = 2; taken.has(nameKey(free)); count += 1) free = `${name} ${count}`;
  return free;
}
