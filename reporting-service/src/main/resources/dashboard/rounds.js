// The rounds of assessment that a unit appraises or is assessed in, with the rankings of those that are decided.
import { getIfOffered } from './api.js';

/** What was decided is sealed, and not asked for again. */
const decided = new Map();

async function rankingOf(round, signal) {
  if (round.state !== 'DECIDED') return null;
  if (!decided.has(round.id)) {
    const ranking = await getIfOffered(`assessment-rounds/${round.id}/ranking`, {}, signal);
    if (!ranking) return null;
    decided.set(round.id, ranking);
  }
  return decided.get(round.id);
}

/** Of the quarter shown, if it is one, and of its year. Those that were given up are left out. */
export async function roundsOf(unit, periods, signal) {
  const found = await Promise.all(periods.map(period => getIfOffered('assessment-rounds', { unit, period }, signal)));
  return Promise.all(found.flat().filter(round => round && round.state !== 'CANCELLED')
    .map(async round => ({ ...round, ranking: await rankingOf(round, signal) })));
}
