// The national index of the quarter by group, and what was published of it.
import { bar, panel, table } from '../panel.js';
import { h } from '../dom.js';
import { number } from '../format.js';
import { inWords, say } from '../words.js';

export function index() {
  return panel('index', 'index', ({ index: of }) => {
    if (!of) return null;
    const rows = of.criteria.map(group => ({ name: inWords(group.name), points: group.points, most: group.max }));
    const published = of.published?.score;
    return {
      content: [h('p', { class: 'large' }, `${number(of.total)} · ${inWords(of.band)}`),
        published?.rank && h('p', {}, say('publishedIndex', number(published.total), published.rank, published.of)),
        table(say('index'), [say('group'), say('points'), say('most')], rows.map(row => [
          [row.name, bar((100 * (row.points ?? 0)) / row.most)], number(row.points), number(row.most)]))],
      lines: [[say('group'), say('points'), say('most')], ...rows.map(row => [row.name, row.points, row.most])],
    };
  }, 'half');
}
