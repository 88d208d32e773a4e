// Whose figures, how fresh, and the switches of the page.
import { dropToken } from './api.js';
import { h, replace } from './dom.js';
import { instant, number } from './format.js';
import { language, say } from './words.js';
import { correct } from './state.js';
import { redraw } from './chart.js';

const KEPT_AS = 'motcua.theme';
const root = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);

export function chooseKeptTheme() {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept) root.dataset.theme = kept;
  prefersDark.addEventListener('change', redraw);
}

function switchTheme(button) {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  localStorage.setItem(KEPT_AS, root.dataset.theme);
  button.textContent = say(isDark() ? 'light' : 'dark');
  redraw();
}

export function head(signedIn) {
  document.title = say('title');
  document.getElementById('skip').textContent = say('skip');
  const button = (key, text, onclick) => h('button', { type: 'button', class: 'quiet', 'data-key': key, onclick }, text);
  replace(document.getElementById('head'),
    h('div', { class: 'brand' }, h('strong', {}, say('title')), h('span', {}, say('subtitle'))),
    h('p', { id: 'fresh', class: 'fresh' }),
    h('div', { class: 'switches' },
      button('lang', say('other'), () => correct({ lang: language() === 'en' ? '' : 'en' })),
      button('theme', say(isDark() ? 'light' : 'dark'), event => switchTheme(event.currentTarget)),
      signedIn && button('print', say('print'), () => print()),
      signedIn && button('out', say('signOut'), () => {
        dropToken();
        location.reload();
      })));
}

/** What the topics have brought so far; a fault says that the figures are old. */
export function fresh(topics, fault) {
  const line = document.getElementById('fresh');
  const last = topics.map(one => one.lastEventAt).filter(Boolean).sort().at(-1);
  const lag = topics.reduce((sum, one) => sum + (one.lag ?? 0), 0);
  line.classList.toggle('fault', Boolean(fault));
  line.textContent = fault ?? [last && say('freshTo', instant(last)), lag && say('waiting', number(lag))].filter(Boolean).join(' · ');
}
