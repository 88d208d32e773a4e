// What is asked for stands in the address, so that it can be sent, kept and gone back to. The token never does.
import { periodOf, KINDS } from './period.js';
import { today } from './format.js';

const KEYS = ['unit', 'via', 'period', 'day', 'from', 'to', 'field', 'channel', 'lang'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
let listener = () => {};

function read() {
  const query = new URLSearchParams(location.search);
  const state = Object.fromEntries(KEYS.map(key => [key, query.get(key) ?? '']));
  state.hasPeriod = query.has('period') || query.has('from');
  if (!KINDS.includes(state.period)) state.period = 'quarter';
  for (const key of ['day', 'from', 'to']) if (!DAY.test(state[key])) state[key] = '';
  if (state.period === 'custom' && !(state.from && state.to && state.from <= state.to)) state.period = 'quarter';
  if (state.period !== 'custom') Object.assign(state, periodOf(state.period, state.day || today()));
  return state;
}

export let state = read();

function write(patch, method) {
  const next = { ...state, ...patch };
  const query = new URLSearchParams();
  const custom = next.period === 'custom';
  for (const key of KEYS) {
    if (key === 'period' && !state.hasPeriod && !('period' in patch) && !('day' in patch)) continue;
    if (custom ? key === 'day' : key === 'from' || key === 'to') continue;
    if (next[key]) query.set(key, next[key]);
  }
  history[method](null, '', `${location.pathname}?${query}`);
  state = read();
  listener();
}

/** Something else is asked for, and "back" leads to what was asked before. */
export const change = patch => write(patch, 'pushState');

/** The same, but what was before is not worth going back to. */
export const correct = patch => write(patch, 'replaceState');

/** Goes down to a unit below the one shown. */
export const enter = unit => change({ unit, via: [state.via, state.unit].filter(Boolean).join('~') });

/** The units above the one shown that it was reached through. */
export const above = () => (state.via ? state.via.split('~') : []);

/** Goes back up to one of them. */
export function leaveTo(unit) {
  const path = above();
  change({ unit, via: path.slice(0, path.indexOf(unit)).join('~') });
}

export function onChange(listen) {
  listener = listen;
  addEventListener('popstate', () => {
    state = read();
    listener();
  });
}
