// What was resolved in each field of administration, the busiest first.
import { axis, base, chart } from '../chart.js';
import { figure, nothing, panel, table } from '../panel.js';
import { number, percent } from '../format.js';
import { listBehind } from '../behind.js';
import { state } from '../state.js';
import { say, sayFirst } from '../words.js';

const MOST = 8;
const KINDS = [['early', 'accent'], ['onTime', 'calm'], ['late', 'late']];

export function fields() {
  const drawing = chart('tall');
  return panel('fields', 'fields', (data, content) => {
    const rows = data.fields.filter(row => row.cases.resolved && (!state.field || row.key === state.field))
      .sort((a, b) => b.cases.resolved - a.cases.resolved);
    if (!rows.length) return { content: nothing(say('none')) };
    const name = row => row.name ?? row.key;
    const drawn = rows.slice(0, MOST);
    if (drawing.root.parentNode !== content) content.replaceChildren(drawing.root);
    drawing.show(`${say('fields')}. ${drawn.map(row => `${name(row)}: ${number(row.cases.resolved)}, ${percent(row.cases.onTimeRatePercent)}`).join('; ')}`,
      of => ({ ...base(of), grid: { left: 8, right: 16, top: 4, bottom: 30, containLabel: true },
        xAxis: { ...axis(of), type: 'value', minInterval: 1, axisLine: { show: false } },
        yAxis: { ...axis(of), type: 'category', inverse: true, data: drawn.map(name), axisLabel: { color: of('ink'), width: 150, overflow: 'truncate' } },
        series: KINDS.map(([kind, shade]) => ({ name: sayFirst(kind), type: 'bar', stack: 'all', barMaxWidth: 18, itemStyle: { color: of(shade) },
          data: drawn.map(row => row.cases[kind]) })) }),
      event => listBehind(KINDS[event.seriesIndex][0], { field: drawn[event.dataIndex].key }, `${event.seriesName}, ${event.name}`));
    const of = (row, asked) => figure(number(row.cases[asked]), { name: `${say(asked)}, ${name(row)}`, figure: asked,
      over: { field: row.key }, value: row.cases[asked] });
    const columns = ['resolved', 'early', 'onTime', 'late', 'overdue'];
    return {
      details: table(say('fields'), [say('field'), ...columns.map(one => sayFirst(one)), say('rate')],
        rows.map(row => [name(row), ...columns.map(one => of(row, one)), percent(row.cases.onTimeRatePercent)])),
      lines: [[say('code'), say('field'), ...columns.map(one => sayFirst(one)), say('rate')],
        ...rows.map(row => [row.key, row.name, ...columns.map(one => row.cases[one]), row.cases.onTimeRatePercent])],
    };
  }, 'two-thirds');
}
