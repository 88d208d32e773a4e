// What came in during the period, and by which way.
import { bar, figure, nothing, panel, table } from '../panel.js';
import { number, percent } from '../format.js';
import { say } from '../words.js';

export function flow() {
  return panel('flow', 'flow', ({ channels }) => {
    const rows = channels.map(({ key, cases }) => ({ key, count: cases.receivedInPeriod, open: cases.inProgress, late: cases.overdue }));
    const all = rows.reduce((sum, row) => sum + row.count, 0);
    if (!rows.length) return { content: nothing(say('none')) };
    const share = row => (all ? (100 * row.count) / all : null);
    const of = (row, value, name, asked) => figure(number(value), { name: `${name}, ${say(row.key)}`, figure: asked,
      over: { channel: row.key }, value });
    return {
      content: table(say('flow'), [say('channel'), say('received'), say('share'), say('overdue')],
        rows.map(row => [[say(row.key), bar(share(row))], of(row, row.count, say('received'), 'receivedInPeriod'), percent(share(row)),
          of(row, row.late, say('overdue'), 'overdue')])),
      lines: [[say('channel'), say('received'), say('inProgress'), say('overdue')],
        ...rows.map(row => [say(row.key), row.count, row.open, row.late])],
    };
  }, 'third');
}
