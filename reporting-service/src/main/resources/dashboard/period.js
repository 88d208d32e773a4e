// Periods of reporting. Quarters and years of reports end on the 14th: Circular 01/2020/TT-VPCP, art. 10.

const iso = date => date.toISOString().slice(0, 10);
const utc = (year, month, date) => new Date(Date.UTC(year, month, date));

export const KINDS = ['quarter', 'month', 'today', 'year', 'custom'];

export function plusDays(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

/** First and last day of the period of a kind that a day lies in. */
export function periodOf(kind, day) {
  const [year, month, date] = day.split('-').map(Number);
  switch (kind) {
    case 'today': return { from: day, to: day };
    case 'month': return { from: iso(utc(year, month - 1, 1)), to: iso(utc(year, month, 0)) };
    case 'year': {
      const ends = month === 12 && date > 14 ? year + 1 : year;
      return { from: iso(utc(ends - 1, 11, 15)), to: iso(utc(ends, 11, 14)) };
    }
    default: {
      const months = year * 12 + month - (date > 14 ? 0 : 1); // counted from the 15th to the 14th
      const first = Math.floor(months / 3) * 3 - 1;
      return { from: iso(utcMonths(first, 15)), to: iso(utcMonths(first + 3, 14)) };
    }
  }
}

const utcMonths = (months, date) => utc(Math.floor(months / 12), ((months % 12) + 12) % 12, date);

/** The reporting quarter of a period that is one: 2024-Q1; else null. */
export function quarterName({ from, to }) {
  const own = periodOf('quarter', from);
  if (own.from !== from || own.to !== to) return null;
  const [year, month] = to.split('-').map(Number);
  return `${year}-Q${month / 3}`;
}

/** The names of the quarters that lead up to one, the oldest first. */
export function quartersBefore(name, count) {
  const [year, quarter] = name.split('-Q').map(Number);
  return Array.from({ length: count }, (_, at) => year * 4 + quarter - 1 - count + at)
    .map(one => `${Math.floor(one / 4)}-Q${(one % 4) + 1}`);
}

/** The twelve months that end with a period, to see a trend in. */
export function trendOf({ to }) {
  const [year, month] = to.split('-').map(Number);
  return { from: iso(utcMonths(year * 12 + month - 12, 1)), to };
}
