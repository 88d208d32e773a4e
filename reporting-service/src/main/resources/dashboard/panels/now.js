// The figures a leader looks for first.
import { figure, panel } from '../panel.js';
import { h } from '../dom.js';
import { number, percent, today } from '../format.js';
import { say } from '../words.js';

const tile = (name, main, note, kind = '') => h('div', { class: `tile ${kind}` }, h('h3', {}, name), h('p', { class: 'large' }, main),
  h('p', { class: 'soft' }, note));

export function now() {
  return panel('figures', 'figures', ({ whole, today: ofDay }) => {
    const { cases, satisfaction } = whole;
    const day = today();
    const of = (value, asked, name, over) => figure(number(value), { name, figure: asked, value, over });
    const content = h('div', { class: 'tiles' },
      tile(say('received'), of(cases.receivedInPeriod, 'receivedInPeriod', say('received')),
        [of(cases.receivedOnline, 'receivedOnline', say('online')), ` ${say('online')} · `,
          figure(say('receivedToday', number(ofDay.cases.receivedInPeriod)), { name: say('received'), figure: 'receivedInPeriod',
            over: { from: day, to: day }, value: ofDay.cases.receivedInPeriod })]),
      tile(say('resolved'), of(cases.resolved, 'resolved', say('resolved')),
        [of(cases.late, 'late', say('late')), ` ${say('late')}`]),
      tile(say('inProgress'), of(cases.inProgress, 'inProgress', say('inProgress')),
        [of(cases.withinLimit, 'withinLimit', say('withinLimit')), ` ${say('withinLimit')}`]),
      tile(say('overdue'), of(cases.overdue, 'overdue', say('overdue')), say('ofInProgress'), cases.overdue ? 'alarm' : ''),
      tile(say('paused'), of(cases.paused, 'paused', say('paused')), say('pausedNote')),
      tile(say('onTimeRate'), percent(cases.onTimeRatePercent),
        [of(cases.onTime, 'onTime', say('onTime')), ` ${say('onTime')} + `, of(cases.early, 'early', say('early')), ` ${say('early')}`]),
      tile(say('satisfaction'), percent(satisfaction.ratePercent),
        [of(satisfaction.rated, 'satisfaction.rated', say('satisfaction')), ` ${say('rated')}`]));
    const lines = [[say('key'), say('value')], [say('received'), cases.receivedInPeriod], [say('online'), cases.receivedOnline],
      [say('direct'), cases.receivedDirect], [say('carriedOver'), cases.carriedOver], [say('resolved'), cases.resolved],
      [say('early'), cases.early], [say('onTime'), cases.onTime], [say('late'), cases.late], [say('inProgress'), cases.inProgress],
      [say('withinLimit'), cases.withinLimit], [say('overdue'), cases.overdue], [say('paused'), cases.paused],
      [say('rate'), cases.onTimeRatePercent], [say('satisfaction'), satisfaction.ratePercent]];
    return { content, lines };
  }, 'wide bare');
}
