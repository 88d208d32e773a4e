// Which unit, which days, which field, which channel.
import { h, replace } from './dom.js';
import { above, change, enter, leaveTo, state } from './state.js';
import { nameOf } from './figures.js';
import { day } from './format.js';
import { KINDS, plusDays } from './period.js';
import { say } from './words.js';

const fieldNames = new Map();

function choice(key, label, options, chosen, onpick) {
  return h('label', {}, h('span', {}, label),
    h('select', { 'data-key': key, onchange: event => onpick(event.target.value) },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text))));
}

const date = key => h('label', {}, h('span', {}, say(key)),
  h('input', { type: 'date', 'data-key': key, value: state[key], required: true, onchange: event => {
    const next = { from: state.from, to: state.to, [key]: event.target.value };
    if (next.from && next.to && next.from <= next.to) change({ period: 'custom', ...next });
  } }));

/** Above the filters: where we are, and the way up. */
function path(whole) {
  return h('nav', { 'aria-label': say('path') }, h('ol', { class: 'path' },
    above().map(code => h('li', {}, h('button', { type: 'button', class: 'link', 'data-key': `up-${code}`,
      onclick: () => leaveTo(code) }, nameOf(code)))),
    h('li', {}, h('h1', {}, whole.unitName))));
}

function periods() {
  const step = (key, to, sign) => h('button', { type: 'button', class: 'step', 'data-key': key, 'aria-label': say(key),
    title: say(key), onclick: () => change({ day: to }) }, sign);
  const steps = state.period !== 'custom';
  return h('div', { class: 'period' },
    choice('period', say('period'), KINDS.map(kind => [kind, say(kind)]), state.period,
      kind => change(kind === 'custom' ? { period: kind, from: state.from, to: state.to }
        : { period: kind, day: state.day || (state.period === 'custom' ? state.from : '') })),
    steps ? [step('earlier', plusDays(state.from, -1), '‹'),
      h('span', { class: 'days' }, state.from === state.to ? day(state.from) : `${day(state.from)} – ${day(state.to)}`),
      step('later', plusDays(state.to, 1), '›')] : [date('from'), date('to')]);
}

export function filters(root, data) {
  data.fields.forEach(row => fieldNames.set(row.key, row.name ?? row.key));
  const fields = [...fieldNames].sort((a, b) => a[1].localeCompare(b[1], 'vi'));
  if (state.field && !fieldNames.has(state.field)) fields.push([state.field, state.field]);
  const below = data.children.filter(row => row.key !== state.unit);
  const days = state.from === state.to ? day(state.from) : `${day(state.from)} – ${day(state.to)}`;
  const onPaper = [days, state.field && fieldNames.get(state.field), state.channel && say(state.channel)].filter(Boolean).join(' · ');
  replace(root, path(data.whole), h('p', { class: 'paper' }, onPaper), h('form', { class: 'filters', 'aria-label': say('filters'), onsubmit: event => event.preventDefault() },
    below.length ? choice('unit', say('unit'), [['', say('wholeUnit')], ...below.map(row => [row.key, row.name ?? row.key])], '', enter) : null,
    periods(),
    choice('field', say('field'), [['', say('allFields')], ...fields], state.field, field => change({ field })),
    choice('channel', say('channel'), [['', say('allChannels')], ...['COUNTER', 'ONLINE', 'POSTAL'].map(one => [one, say(one)])],
      state.channel, channel => change({ channel }))));
}
