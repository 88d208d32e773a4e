// Everything the panels show, asked for at once.
import { get, getIfOffered } from './api.js';
import { indexBefore } from './history.js';
import { roundsOf } from './rounds.js';
import { above, state } from './state.js';
import { quarterName, trendOf } from './period.js';
import { today } from './format.js';

const names = new Map();

/** A unit's name as far as it was heard of; else its code. */
export const nameOf = code => names.get(code) ?? code;

export function question(over = {}) {
  const { unit, from, to, field, channel } = state;
  return { unit, from, to, field, channel, ...over };
}

export async function ask(signal) {
  const named = above().filter(code => !names.has(code));
  const about = quarterName(state);
  const day = today();
  const [children, months, fields, channels, ofDay, ahead, index, before, reports, rounds] = await Promise.all([
    get('indicators', question({ by: 'childUnit' }), signal),
    get('indicators', question({ ...trendOf(state), by: 'month' }), signal),
    get('indicators', question({ by: 'field', field: '' }), signal),
    get('indicators', question({ by: 'channel', channel: '' }), signal),
    get('indicators', question({ from: day, to: day }), signal),
    get('indicators/due-ahead', question({ from: '', to: '' }), signal),
    about && getIfOffered('indexes/766/scores', { unit: state.unit, period: about }, signal),
    about && indexBefore(state.unit, about, signal),
    about && getIfOffered('periodic-reports', { unit: state.unit, period: about }, signal),
    roundsOf(state.unit, [about, state.to.slice(0, 4)].filter(Boolean), signal),
    ...named.map(code => get('indicators', question({ unit: code, from: day, to: day }), signal)
      .then(answer => names.set(code, answer.unitName), () => names.set(code, code))),
  ]);
  names.set(children.unit, children.unitName);
  children.breakdown.rows.forEach(row => row.key && row.name && names.set(row.key, row.name));
  return { whole: children, children: rows(children), months: rows(months), fields: rows(fields), channels: rows(channels),
    today: ofDay, ahead, index, indexBefore: before, reports, rounds, quarter: about };
}

/** What the key does not apply to, such as feedback by channel, is not a row to show. */
const rows = answer => answer.breakdown.rows.filter(row => row.key !== null);
