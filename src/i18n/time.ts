/** A time of day as both languages write it: `14:05`. */
export function formatTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}
