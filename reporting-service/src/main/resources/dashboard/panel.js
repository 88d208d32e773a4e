// What every panel has: a heading, its figures as a table for those who prefer one, and a file of them.
import { download } from './csv.js';
import { h, replace } from './dom.js';
import { say } from './words.js';
import { state } from './state.js';
import { listBehind } from './behind.js';

/** A figure that opens the list of what it counts. Nothing stands behind a zero. */
export function figure(text, { name, figure: asked, over = {}, value = 1, key = '', kind = '' }) {
  if (!value) return h('span', { class: `figure ${kind}` }, text);
  return h('button', { type: 'button', class: `figure ${kind}`, 'data-key': `${asked}/${JSON.stringify(over)}/${key}`,
    'aria-label': `${text} – ${say('open', name)}`, title: say('open', name), onclick: () => listBehind(asked, over, name) }, text);
}

/** A table with a heading for each column; cells that hold figures are set to the right. */
export function table(caption, columns, rows, kind = '') {
  return h('table', { class: kind }, h('caption', { class: 'unseen' }, caption),
    h('thead', {}, h('tr', {}, columns.map((column, at) => h('th', { scope: 'col', class: at ? 'number' : null }, column)))),
    h('tbody', {}, rows.map(row => h('tr', {}, row.map((cell, at) => (at
      ? h('td', { class: 'number' }, cell) : h('th', { scope: 'row' }, cell)))))));
}

/** Length for those who see it; the number stands beside it. */
export const bar = (share, kind = '') => h('span', { class: 'track', 'aria-hidden': 'true' },
  h('span', { class: `bar ${kind}`, width: `${Math.max(0, Math.min(100, share || 0))}%` }));

/** Small bars, one for each time, the last of them the one shown; words say the same. */
export const sparks = (shares, words) => h('span', { class: 'sparks', role: 'img', 'aria-label': words },
  shares.map(share => h('span', { height: `${Math.max(0, Math.min(100, share ?? 0))}%` })));

/**
 * A panel.
 *
 * show(data) answers { content, lines } or null to hide it; lines are what the file holds, the first its headings. With
 * details, what stands in them opens under "figures as a table".
 */
export function panel(id, title, show, span = '') {
  const heading = h('h2', { id: `${id}-title` });
  const save = h('button', { type: 'button', class: 'quiet', onclick: () => download(
    `${id}-${state.unit}-${state.from}-${state.to}.csv`, shown.lines) });
  const content = h('div', { class: 'content' });
  const details = h('details', {}, h('summary', {}), h('div', { class: 'scroll', tabindex: '0', role: 'region' }));
  const root = h('section', { class: `panel ${span}`, id, 'aria-labelledby': `${id}-title`, hidden: true },
    h('div', { class: 'panel-head' }, heading, save), content, details);
  let shown;
  return {
    root,
    update(data) {
      shown = show(data, content);
      root.hidden = !shown;
      if (!shown) return;
      const name = say(title);
      heading.textContent = name;
      save.textContent = say('csv');
      save.setAttribute('aria-label', say('csvOf', name));
      save.hidden = !shown.lines?.length;
      if (shown.content) replace(content, shown.content);
      details.hidden = !shown.details;
      details.firstChild.textContent = say('table');
      details.lastChild.setAttribute('aria-label', `${say('table')}: ${name}`);
      replace(details.lastChild, shown.details ?? []);
    },
  };
}

export const nothing = text => h('p', { class: 'nothing' }, text);
