// Which units have sent their periodic report.
import { panel, table } from '../panel.js';
import { h } from '../dom.js';
import { number } from '../format.js';
import { say } from '../words.js';

const state = one => say(one.state ?? 'MISSING');

export function reports() {
  return panel('reports', 'reports', ({ reports: of }) => {
    if (!of?.units.length) return null;
    const sent = of.units.filter(one => one.state === 'SENT').length;
    return {
      content: [h('p', {}, say('sentOf', number(sent), number(of.units.length))),
        table(say('reports'), [say('unitName'), say('state')], of.units.map(one => [one.name, state(one)]))],
      lines: [[say('unitName'), say('state')], ...of.units.map(one => [one.name, state(one)])],
    };
  }, 'third');
}
