// Which units have sent their periodic report. Hidden where the service does not offer it.
import { panel, table } from '../panel.js';
import { h } from '../dom.js';
import { nameOf } from '../figures.js';
import { number } from '../format.js';
import { say } from '../words.js';

const state = one => one.status ?? one.state ?? 'MISSING';

export function reports() {
  return panel('reports', 'reports', ({ reports: of }) => {
    const rows = Array.isArray(of) ? of : of?.items ?? of?.units;
    if (!Array.isArray(rows) || !rows.length) return null;
    const named = rows.map(one => [one.unitName ?? one.name ?? nameOf(one.unit ?? one.unitCode ?? ''), say(state(one))]);
    return {
      content: [h('p', {}, say('sentOf', number(rows.filter(one => state(one) === 'SENT').length), number(rows.length))),
        table(say('reports'), [say('unitName'), say('state')], named)],
      lines: [[say('unitName'), say('state')], ...named],
    };
  }, 'half');
}
