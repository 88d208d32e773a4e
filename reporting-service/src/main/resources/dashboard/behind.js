// The codes behind a figure, page by page, in a dialog.
import { get } from './api.js';
import { announce, h } from './dom.js';
import { question } from './figures.js';
import { number } from './format.js';
import { download } from './csv.js';
import { say } from './words.js';

const PAGE = 100;
/** What has codes of its own behind it; everything else is a figure by its name. */
const OWN = { dueAhead: 'indicators/due-ahead/cases' };

export function listBehind(figure, over, name) {
  const query = question(over);
  const codes = [];
  const came = document.activeElement;
  const list = h('ol', { class: 'codes', tabindex: '0', 'aria-label': say('code') });
  const count = h('p', { class: 'soft', role: 'status' }, say('loading'));
  const more = h('button', { type: 'button', hidden: true }, say('more'));
  const save = h('button', { type: 'button', hidden: true, onclick: () => download(`${figure}-${query.unit}.csv`,
    [[say('code'), say('contribution')], ...codes.map(one => [one.code, one.contribution])]) }, say('csv'));
  const dialog = h('dialog', { 'aria-labelledby': 'behind-title' },
    h('h2', { id: 'behind-title' }, say('behind', name)), count, list,
    h('div', { class: 'actions' }, more, save,
      h('button', { type: 'button', class: 'main', onclick: () => dialog.close() }, say('close'))));
  let cursor;

  async function next() {
    more.disabled = true;
    try {
      const page = await (OWN[figure] ? get(OWN[figure], { ...query, cursor, limit: PAGE })
        : get('indicators/subjects', { ...query, figure, cursor, limit: PAGE }));
      cursor = page.nextCursor;
      const items = page.items.map(one => (one.code ? one : { code: one, contribution: 1 }));
      codes.push(...items);
      list.append(...items.map(one => h('li', {}, h('code', {}, one.code),
        one.contribution === 1 ? null : h('span', { class: 'soft' }, ` × ${number(one.contribution).replace('-', '−')}`))));
      more.hidden = !cursor;
      save.hidden = !codes.length;
      count.textContent = !codes.length ? say('empty') : say(cursor ? 'shown' : 'shownAll', number(codes.length));
      announce(count.textContent);
    } catch (fault) {
      count.textContent = fault.message;
    }
    more.disabled = false;
  }

  more.addEventListener('click', next);
  dialog.addEventListener('close', () => {
    dialog.remove();
    const same = came?.dataset?.key && document.querySelector(`[data-key="${CSS.escape(came.dataset.key)}"]`);
    (came?.isConnected ? came : same || document.getElementById('main')).focus?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  next();
}
