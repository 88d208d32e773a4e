// Decisions that publish procedures, and what they did.
import { counted } from './counted.js';
import { panel } from '../panel.js';
import { h } from '../dom.js';
import { percent } from '../format.js';
import { say } from '../words.js';

export function publication() {
  return panel('publication', 'publication', ({ whole: { publication: of } }) => {
    const shown = counted(say('publication'), 'publication', of, [['decisions', 'decisions'], ['introduced', 'introduced'],
      ['amended', 'amended'], ['abolished', 'abolished']], 0);
    return { content: [shown.content, h('p', { class: 'soft' }, `${say('publishedOnTime')}: ${percent(of.publishedOnTimePercent)}`)],
      lines: [...shown.lines, [say('publishedOnTime'), of.publishedOnTimePercent]] };
  }, 'third');
}
