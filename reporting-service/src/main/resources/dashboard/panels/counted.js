// Small tables of counts with what stands behind each.
import { bar, figure, table } from '../panel.js';
import { number } from '../format.js';
import { say } from '../words.js';

/** rows: [words, property, kind of bar]; group: where figure names begin, such as feedback. */
export function counted(title, group, of, rows, most) {
  return {
    content: table(title, [say('key'), say('count')], rows.map(([words, property, kind]) => [
      [say(words), most ? bar((100 * of[property]) / most, kind) : null],
      figure(number(of[property]), { name: say(words), figure: `${group}.${property}`, value: of[property] })])),
    lines: [[say('key'), say('count')], ...rows.map(([words, property]) => [say(words), of[property]])],
  };
}
