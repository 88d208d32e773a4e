// How many were resolved, in time and late, and the rate, over the twelve months that end with the period.
import { axis, base, chart } from '../chart.js';
import { figure, nothing, panel, table } from '../panel.js';
import { month, number, percent } from '../format.js';
import { plusDays } from '../period.js';
import { state } from '../state.js';
import { listBehind } from '../behind.js';
import { say, sayFirst } from '../words.js';

/** The days of a month, as far as the trend goes. */
function daysOf(key) {
  const [year, at] = key.split('-').map(Number);
  const next = at === 12 ? `${year + 1}-01-01` : `${year}-${String(at + 1).padStart(2, '0')}-01`;
  const last = plusDays(next, -1);
  return { from: `${key}-01`, to: last < state.to ? last : state.to };
}

export function trend() {
  const drawing = chart();
  return panel('trend', 'trend', ({ months }, content) => {
    const rows = months.map(({ key, cases }) => ({ key, late: cases.late, good: cases.early + cases.onTime, cases,
      rate: cases.onTimeRatePercent }));
    const resolved = rows.filter(row => row.cases.resolved);
    const words = `${say('trend')}. ${resolved.map(row => `${month(row.key)}: ${percent(row.rate)}`).join('; ')}`;
    const lowest = Math.min(100, ...resolved.map(row => Number(row.rate)));
    if (!resolved.length) return { content: nothing(say('none')) };
    if (drawing.root.parentNode !== content) content.replaceChildren(drawing.root);
    drawing.show(words, of => ({ ...base(of), grid: { left: 8, right: 8, top: 28, bottom: 30, containLabel: true },
      xAxis: { ...axis(of), type: 'category', data: rows.map(row => month(row.key)), splitLine: { show: false } },
      yAxis: [{ ...axis(of), type: 'value', minInterval: 1, axisLine: { show: false } },
        { ...axis(of), type: 'value', min: Math.floor(lowest / 10) * 10, max: 100, interval: Math.max(2, (100 - Math.floor(lowest / 10) * 10) / 5),
          splitLine: { show: false }, axisLabel: { color: of('soft'), formatter: '{value}%' } }],
      series: [
        { name: say('resolvedInTime'), type: 'bar', stack: 'all', data: rows.map(row => row.good), barMaxWidth: 34, itemStyle: { color: of('calm') } },
        { name: say('resolvedLate'), type: 'bar', stack: 'all', data: rows.map(row => row.late), barMaxWidth: 34, itemStyle: { color: of('late') } },
        { name: say('rate'), type: 'line', yAxisIndex: 1, data: rows.map(row => row.rate), connectNulls: true, symbolSize: 7,
          lineStyle: { width: 2.5, color: of('accent') }, itemStyle: { color: of('accent') } }] }),
    event => listBehind(event.seriesIndex === 1 ? 'late' : 'resolved', daysOf(rows[event.dataIndex].key), `${say('resolved')} ${event.name}`));
    const opened = (row, name) => figure(number(row.cases[name]), { name: `${say(name)} ${month(row.key)}`, figure: name,
      over: daysOf(row.key), value: row.cases[name] });
    return {
      details: table(say('trend'), [say('monthOf'), say('resolved'), sayFirst('early'), sayFirst('onTime'), sayFirst('late'), say('rate')],
        rows.map(row => [month(row.key), ...['resolved', 'early', 'onTime', 'late'].map(name => opened(row, name)), percent(row.rate)])),
      lines: [[say('monthOf'), say('resolved'), sayFirst('early'), sayFirst('onTime'), sayFirst('late'), say('rate')],
        ...rows.map(({ key, cases }) => [key, cases.resolved, cases.early, cases.onTime, cases.late, cases.onTimeRatePercent])],
    };
  }, 'two-thirds');
}
