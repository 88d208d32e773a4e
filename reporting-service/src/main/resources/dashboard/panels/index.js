// Index 766 of the quarter by group, with the quarters before it. Hidden where the service does not offer it.
import { bar, panel, table } from '../panel.js';
import { h } from '../dom.js';
import { number } from '../format.js';
import { say } from '../words.js';

const first = (of, ...names) => names.map(name => of?.[name]).find(value => value !== undefined && value !== null);

export function index() {
  return panel('index', 'index', ({ index: of }) => {
    const groups = first(of, 'groups', 'criteria', 'indicators');
    const total = first(of, 'points', 'total', 'score');
    if (!Array.isArray(groups) || typeof total !== 'number') return null;
    const rows = groups.map(one => ({ name: first(one, 'name', 'title', 'code', 'key') ?? '', points: first(one, 'points', 'score'),
      most: first(one, 'maxPoints', 'maximum', 'max') }));
    const history = (Array.isArray(of.history) ? of.history : []).map(one => [String(first(one, 'period', 'key') ?? ''),
      first(one, 'points', 'total', 'score')]);
    return {
      content: [h('p', { class: 'large' }, number(total)),
        table(say('index'), [say('group'), say('points'), say('most')], rows.map(row => [
          [row.name, bar((100 * row.points) / row.most)], number(row.points), number(row.most)])),
        history.length > 0 && table(say('history'), [say('period'), say('points')], history.map(([key, points]) => [key, number(points)]))],
      lines: [[say('group'), say('points'), say('most')], ...rows.map(row => [row.name, row.points, row.most])],
    };
  }, 'half');
}
