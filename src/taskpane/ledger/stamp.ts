import { randomId, type Stamp } from '../../domain/ledger';

/** A new id, the time on this machine, and who books. */
export function newStamp(by: string): Stamp {
  return { id: randomId(crypto.getRandomValues(new Uint8Array(10))), at: timeText(new Date()), by };
}

/** A number from 0 up to 1, not to be foreseen. */
export function random(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32;
}

/** Today as ISO text, as the clock of this machine has it. */
export function today(): string {
  return timeText(new Date()).slice(0, 10);
}

/** `2025-09-24 14:02:11`, local time. */
function timeText(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}
