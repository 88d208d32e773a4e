// What falls due on each of the next days, as matters stand now and whatever period is shown.
import { axis, base, chart } from '../chart.js';
import { figure, nothing, panel, table } from '../panel.js';
import { day, number, shortDay, weekday } from '../format.js';
import { listBehind } from '../behind.js';
import { say } from '../words.js';

/** The rest of today weighs most; on a day of rest nobody will finish anything. */
const shade = (row, at) => (at === 0 ? 'accent' : row.workingDay ? 'calm' : 'plain');

const behind = row => ({ day: row.day, from: '', to: '' });

export function ahead() {
  const drawing = chart();
  return panel('ahead', 'ahead', ({ ahead: of }, content) => {
    const rows = of.days;
    const lines = [[say('dayOf'), say('workingDay'), say('due')],
      ...rows.map(row => [row.day, say(row.workingDay ? 'yes' : 'no'), row.due])];
    if (!of.due) return { content: nothing(say('noneAhead')), lines };
    const name = row => `${say('due')} ${day(row.day)}`;
    const note = (row, at) => [at === 0 && say('fromNow'), !row.workingDay && say('dayOff')].filter(Boolean).join(', ');
    const titled = (row, at) => `${weekday(row.day)} ${day(row.day)}${note(row, at) && ` (${note(row, at)})`}`;
    if (drawing.root.parentNode !== content) content.replaceChildren(drawing.root);
    drawing.show(`${say('ahead')}: ${number(of.due)}. ${rows.map((row, at) => `${titled(row, at)}: ${number(row.due)}`).join('; ')}`,
      colour => ({ ...base(colour), legend: { show: false }, grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
        tooltip: { ...base(colour).tooltip, formatter: ([at]) => `${titled(rows[at.dataIndex], at.dataIndex)}: ${number(at.value)}` },
        xAxis: { ...axis(colour), type: 'category', data: rows.map(row => `${weekday(row.day)}\n${shortDay(row.day)}`),
          axisLabel: { ...axis(colour).axisLabel, interval: 0, lineHeight: 16,
            rich: { now: { color: colour('accent'), fontWeight: 'bold', lineHeight: 16 } },
            formatter: (text, at) => (at ? text : text.split('\n').map(part => `{now|${part}}`).join('\n')) }, splitLine: { show: false } },
        yAxis: { ...axis(colour), type: 'value', minInterval: 1, axisLine: { show: false }, axisLabel: { show: false }, splitLine: { show: false } },
        series: [{ name: say('due'), type: 'bar', barMaxWidth: 40,
          label: { show: true, position: 'top', color: colour('ink'), fontSize: 13, formatter: at => number(at.value) },
          data: rows.map((row, at) => ({ value: row.due, itemStyle: { color: colour(shade(row, at)) } })) }] }),
      event => rows[event.dataIndex].due && listBehind('dueAhead', behind(rows[event.dataIndex]), name(rows[event.dataIndex])));
    return {
      details: table(say('ahead'), [say('dayOf'), say('due')], rows.map((row, at) => [titled(row, at),
        figure(number(row.due), { name: name(row), figure: 'dueAhead', over: behind(row), value: row.due })])),
      lines,
    };
  }, 'third');
}
