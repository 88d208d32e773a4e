// Units side by side by what they resolved in time. Equal rates share a rank.
import { bar, figure, nothing, panel, table } from '../panel.js';
import { h } from '../dom.js';
import { number, percent } from '../format.js';
import { enter, state } from '../state.js';
import { say, sayFirst } from '../words.js';

const FIRST = 10;

export function ranking() {
  let all = false;
  let again;
  const one = panel('ranking', 'ranking', data => {
    again = () => one.update(data);
    const rows = data.children.filter(row => row.cases.resolved)
      .sort((a, b) => b.cases.onTimeRatePercent - a.cases.onTimeRatePercent || b.cases.resolved - a.cases.resolved);
    if (!rows.length) return { content: nothing(say(data.children.length > 1 ? 'none' : 'noChildren')) };
    const rank = row => 1 + rows.filter(other => other.cases.onTimeRatePercent > row.cases.onTimeRatePercent).length;
    const own = row => ({ unit: row.key, ...(row.key === state.unit ? { descendants: 'false' } : {}) });
    const name = row => (row.key === state.unit ? row.name ?? row.key
      : h('button', { type: 'button', class: 'link', 'data-key': `unit-${row.key}`, onclick: () => enter(row.key) }, row.name ?? row.key));
    const of = (row, asked) => figure(number(row.cases[asked]), { name: `${say(asked)}, ${row.name ?? row.key}`, figure: asked,
      over: own(row), value: row.cases[asked] });
    return {
      content: [table(say('ranking'), [say('unitName'), say('rank'), say('rate'), say('resolved'), sayFirst('late')],
        (all ? rows : rows.slice(0, FIRST)).map(row => [[name(row), bar(row.cases.onTimeRatePercent)], number(rank(row)),
          percent(row.cases.onTimeRatePercent), of(row, 'resolved'), of(row, 'late')])),
      rows.length > FIRST && h('button', { type: 'button', class: 'quiet', 'data-key': 'ranking-all', 'aria-expanded': String(all),
        onclick: () => { all = !all; again(); } }, all ? say('showFewer') : say('showAll', number(rows.length)))],
      lines: [[say('rank'), say('code'), say('unitName'), say('rate'), say('resolved'), say('early'), say('onTime'), say('late'), say('overdue')],
        ...rows.map(row => [rank(row), row.key, row.name, row.cases.onTimeRatePercent, row.cases.resolved, row.cases.early,
          row.cases.onTime, row.cases.late, row.cases.overdue])],
    };
  }, 'two-thirds');
  return one;
}
