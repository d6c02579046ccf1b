/** `1:15`, or `1:02:05` after the first hour: a moment as players show it. */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = parts(seconds);
  const inTwo = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${inTwo(minutes)}:${inTwo(rest)}` : `${minutes}:${inTwo(rest)}`;
}

/** `PT1M15S`: the same for the `datetime` of a `time` element. */
export function isoDuration(seconds: number): string {
  const [hours, minutes, rest] = parts(seconds);
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}

function parts(seconds: number): [hours: number, minutes: number, seconds: number] {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}
