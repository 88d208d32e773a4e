// Where the cases are that should be finished by now.
import { bar, figure, nothing, panel, table } from '../panel.js';
import { number } from '../format.js';
import { state } from '../state.js';
import { say } from '../words.js';

const MOST = 12;

export function holders() {
  return panel('holders', 'holders', ({ children }) => {
    const rows = children.filter(row => row.cases.overdue > 0).sort((a, b) => b.cases.overdue - a.cases.overdue);
    if (!rows.length) return { content: nothing(say('noOverdue')) };
    const own = row => ({ unit: row.key, ...(row.key === state.unit ? { descendants: 'false' } : {}) });
    const name = row => row.name ?? row.key;
    return {
      content: table(say('holders'), [say('unitName'), say('overdue'), say('inProgress')], rows.slice(0, MOST).map(row => [
        [name(row), bar((100 * row.cases.overdue) / rows[0].cases.overdue, 'late')],
        figure(number(row.cases.overdue), { name: `${say('overdue')}, ${name(row)}`, figure: 'overdue', over: own(row) }),
        figure(number(row.cases.inProgress), { name: `${say('inProgress')}, ${name(row)}`, figure: 'inProgress', over: own(row) })])),
      lines: [[say('code'), say('unitName'), say('overdue'), say('inProgress')],
        ...rows.map(row => [row.key, row.name, row.cases.overdue, row.cases.inProgress])],
    };
  }, 'third');
}
