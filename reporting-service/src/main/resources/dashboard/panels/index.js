// The national index of the quarter by group, the quarters before it, and what was published.
import { bar, panel, sparks, table } from '../panel.js';
import { h } from '../dom.js';
import { change, number } from '../format.js';
import { inWords, say } from '../words.js';

/** A group of the index, or the whole, with its points in each quarter: null where there are none. */
const line = (name, most, quarters, points) => ({ name, most, points: quarters.map(points) });

const sum = (groups, of) => groups.reduce((all, one) => all + (of(one) ?? 0), 0);

/** Decimals do not subtract without rest. */
const difference = points => {
  const [before, now] = points.slice(-2);
  return points.length < 2 || before === null || now === null ? null : Math.round((now - before) * 100) / 100;
};

function lines(quarters) {
  const { criteria } = quarters.at(-1).scores;
  return [...criteria.map(group => line(inWords(group.name), group.max, quarters,
    ({ scores }) => scores?.criteria.find(one => one.code === group.code)?.points ?? null)),
  line(say('total'), sum(criteria, one => one.max), quarters, ({ scores }) => scores?.total ?? null)];
}

export function index() {
  return panel('index', 'index', ({ index: of, indexBefore }) => {
    if (!of) return null;
    const quarters = [...indexBefore, { quarter: of.period, scores: of }];
    const names = quarters.map(one => one.quarter);
    const rows = lines(quarters);
    const published = of.published?.score;
    const last = row => row.points.at(-1);
    return {
      content: [h('p', { class: 'large' }, `${number(of.total)} · ${inWords(of.band)}`),
        published?.rank && h('p', {}, say('publishedIndex', number(published.total), published.rank, published.of)),
        table(say('index'), [say('group'), say('quarters', number(quarters.length)), say('points'), say('change'), say('most')],
          rows.map(row => [[row.name, bar((100 * (last(row) ?? 0)) / row.most)],
            sparks(row.points.map(points => (points === null ? null : (100 * points) / row.most)),
              row.points.map((points, at) => `${names[at]}: ${number(points)}`).join('; ')),
            number(last(row)), change(difference(row.points)), number(row.most)]))],
      details: table(`${say('index')}, ${say('quarters', number(quarters.length))}`, [say('group'), ...names, say('most')],
        rows.map(row => [row.name, ...row.points.map(number), number(row.most)])),
      lines: [[say('group'), ...names, say('most')], ...rows.map(row => [row.name, ...row.points, row.most])],
    };
  }, 'two-thirds');
}
