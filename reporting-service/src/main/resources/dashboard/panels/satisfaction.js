// How people judged the handling of their cases.
import { counted } from './counted.js';
import { nothing, panel } from '../panel.js';
import { h } from '../dom.js';
import { percent } from '../format.js';
import { say } from '../words.js';

export function satisfaction() {
  return panel('satisfaction', 'satisfaction', ({ whole: { satisfaction: of } }) => {
    if (!of.rated) return { content: nothing(say('none')) };
    const shown = counted(say('satisfaction'), 'satisfaction', of, [['verySatisfied', 'verySatisfied'], ['satisfied', 'satisfied'],
      ['neutral', 'neutral', 'plain'], ['dissatisfied', 'dissatisfied', 'late']], of.rated);
    return { content: [h('p', { class: 'large' }, percent(of.ratePercent)), shown.content],
      lines: [...shown.lines, [say('satisfaction'), of.ratePercent]] };
  }, 'third');
}
