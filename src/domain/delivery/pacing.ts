// When the next call to a service may leave. GitHub's limits for calls that create content: 80 a minute and 500 an hour, one at a time and a
// second apart, counting what people do on the web too (docs.github.com, “Rate limits for the REST API”). Ours are lower.

export interface Pace {
  readonly intervalMilliseconds: number;
  readonly perMinute: number;
  readonly perHour: number;
}

export const githubPace: Pace = { intervalMilliseconds: 1_000, perMinute: 60, perHour: 450 };

/** Resend takes two requests a second. The hourly ceiling keeps the form from being a way to bomb strangers with receipts. */
export const mailPace: Pace = { intervalMilliseconds: 600, perMinute: 60, perHour: 600 };

const minute = 60_000;
const hour = 60 * minute;

/**
 * The earliest moment (epoch milliseconds) for the next call.
 * @param calls when earlier calls left, in any order; those older than an hour may be missing
 */
export function nextCallAt(calls: readonly number[], now: number, pace: Pace): number {
  const ordered = [...calls].sort((a, b) => a - b);
  const last = ordered.at(-1);
  const sixtieth = ordered.at(-pace.perMinute);
  const hourly = ordered.at(-pace.perHour);
  return Math.max(
    now,
    last === undefined ? 0 : last + pace.intervalMilliseconds,
    sixtieth === undefined ? 0 : sixtieth + minute,
    hourly === undefined ? 0 : hourly + hour,
  );
}

/** How long a call counts against the limits, in milliseconds. */
export const callRetention = hour;
