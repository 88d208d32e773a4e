// The index of the quarters before the one shown. They are over and seldom move, so they are not asked for at every beat.
import { getIfOffered } from './api.js';
import { quartersBefore } from './period.js';

const QUARTERS = 4;
const KEEP = 10 * 60_000;
const kept = new Map();

async function scores(unit, period, signal) {
  const key = `${unit} ${period}`;
  const known = kept.get(key);
  if (known && Date.now() - known.at < KEEP) return known.scores;
  const answer = await getIfOffered('indexes/766/scores', { unit, period }, signal);
  kept.set(key, { scores: answer, at: Date.now() });
  return answer;
}

/** The oldest first; scores are null where the index was not in force. */
export const indexBefore = (unit, quarter, signal) => Promise.all(quartersBefore(quarter, QUARTERS)
  .map(async one => ({ quarter: one, scores: await scores(unit, one, signal) })));
