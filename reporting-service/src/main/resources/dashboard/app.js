// The page: sign in, ask, show, and look again every few seconds while somebody looks at it.
import { dropToken, get, onRefusal, ownUnits, takeTokenFromAddress, token } from './api.js';
import { announce, h, replace } from './dom.js';
import { ask } from './figures.js';
import { filters } from './filters.js';
import { time, today } from './format.js';
import { chooseKeptTheme, fresh, head } from './head.js';
import { periodOf } from './period.js';
import { panels } from './panels/all.js';
import { signIn } from './signin.js';
import { correct, onChange, state } from './state.js';
import { say, speak } from './words.js';

const BEAT = 5000;
/** A case falls overdue without any event, so the figures are asked for anew each minute whatever comes. */
const MINUTE = 60_000;

const main = document.getElementById('main');
let page;
let seen = '';
let shownAt;
let timer;
let asking;

function build() {
  const bar = h('div', { class: 'bar-top' });
  const all = panels();
  replace(main, bar, h('div', { class: 'board' }, all.map(one => one.root)));
  page = { bar, all };
  seen = '';
}

/** Opens at the quarter of the latest event, where that is over: an archive is worth more than empty figures. */
function startWhereFiguresAre(topics) {
  if (state.hasPeriod) return;
  const cases = topics.find(one => one.topic.includes('cases'))?.lastEventAt;
  const last = cases && today(new Date(cases));
  if (last && periodOf('quarter', last).to < today()) correct({ period: 'quarter', day: last });
  else state.hasPeriod = true;
}

async function look() {
  clearTimeout(timer);
  asking?.abort();
  if (!token() || document.hidden) return;
  asking = new AbortController();
  const { signal } = asking;
  let topics = [];
  try {
    topics = await get('freshness', {}, signal);
    startWhereFiguresAre(topics);
    if (signal.aborted) return;
    const now = JSON.stringify([location.search, topics.map(one => one.lastAppliedAt), Math.floor(Date.now() / MINUTE)]);
    if (now !== seen) {
      if (!shownAt) announce(say('loading'));
      show(await ask(signal));
      seen = now;
    }
    shownAt = new Date();
    fresh(topics);
  } catch (fault) {
    if (fault.name === 'AbortError' || !token()) return;
    if (!(fault.status >= 0)) console.error(fault);
    const words = shownAt ? say('stale', time(shownAt), fault.message) : fault.message;
    fresh(topics, words);
    announce(words);
  }
  timer = setTimeout(look, BEAT);
}

function show(data) {
  document.title = `${data.whole.unitName} – ${say('title')}`;
  filters(page.bar, data);
  page.all.forEach(one => one.update(data));
  main.dataset.shown = `${state.unit} ${state.from} ${state.to} ${document.documentElement.lang}`;
  announce(say('updated'));
}

function start(refused = false) {
  speak(state.lang);
  head(Boolean(token()));
  if (!token()) {
    signIn(main, refused, () => start());
    return;
  }
  build();
  if (!state.unit) {
    const [unit] = ownUnits();
    if (unit) correct({ unit });
  }
  look();
}

onRefusal(() => {
  dropToken();
  shownAt = undefined;
  start(true);
});
onChange(() => {
  const spoken = document.documentElement.lang;
  speak(state.lang);
  if (spoken !== document.documentElement.lang) head(Boolean(token()));
  seen = '';
  if (token()) look();
  else start();
});
document.addEventListener('visibilitychange', look);
chooseKeptTheme();
takeTokenFromAddress();
start();
