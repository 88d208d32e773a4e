// Rounds of assessment: who has scored itself, who is appraised, and the ranking once it is decided.
import { panel, table } from '../panel.js';
import { h } from '../dom.js';
import { nameOf } from '../figures.js';
import { day, number } from '../format.js';
import { inWords, say } from '../words.js';

/** A sheet that was taken up without its unit is submitted by nobody. */
const stateOf = sheet => [sheet.state === 'SUBMITTED' && !sheet.submittedAt ? say('SHEET_TAKEN_UP') : say(`SHEET_${sheet.state}`),
  sheet.late && say('submittedLate')].filter(Boolean).join(', ');

const sheetsOf = round => round.groups.flatMap(group => group.sheets);

function openRound(round) {
  const sheets = sheetsOf(round);
  const scored = sheets.filter(one => one.submittedAt).length;
  const appraised = sheets.filter(one => one.state === 'APPRAISED').length;
  return [h('p', {}, say('selfScoredOf', number(scored), number(sheets.length), day(round.selfScoreBy))),
    h('p', {}, say('appraisedOf', number(appraised), number(sheets.length), day(round.appraiseBy))),
    table(round.name, [say('unitName'), say('state')], sheets.map(one => [nameOf(one.unit), stateOf(one)]))];
}

function decidedRound(round) {
  const { decision, ranking } = round;
  return [h('p', {}, say('decidedBy', decision.number, day(decision.date))),
    ranking.seal.intact ? null : h('p', { class: 'fault' }, say('sealBroken')),
    ranking.groups.map(group => [h('p', { class: 'soft' }, group.name), table(`${round.name}: ${group.name}`,
      [say('unitName'), say('rank'), say('points')],
      group.rows.map(row => [[row.unitName, h('p', { class: 'soft' }, inWords(row.band))], number(row.rank), number(row.total)]))])];
}

const lines = round => (round.ranking
  ? round.ranking.groups.flatMap(group => group.rows.map(row => [round.name, group.name, row.unit, row.unitName, stateOf(row),
    row.rank, row.total, inWords(row.band)]))
  : round.groups.flatMap(group => group.sheets.map(one => [round.name, group.name, one.unit, nameOf(one.unit), stateOf(one), null,
    null, null])));

export function assessments() {
  return panel('assessments', 'assessments', ({ rounds }) => rounds.length && {
    content: rounds.map(round => h('div', { class: 'round' }, h('h3', {}, `${round.name} · ${round.period}`),
      round.ranking ? decidedRound(round) : openRound(round))),
    lines: [[say('round'), say('group'), say('code'), say('unitName'), say('state'), say('rank'), say('points'), say('band')],
      ...rounds.flatMap(lines)],
  }, 'third');
}
