// Without a token there is nothing to see but where to put one.
import { keepToken } from './api.js';
import { h, replace } from './dom.js';
import { say } from './words.js';

export function signIn(main, refused, done) {
  const field = h('textarea', { id: 'token', rows: '4', required: true, autocomplete: 'off', spellcheck: 'false',
    'aria-describedby': 'token-hint' });
  const form = h('form', { class: 'signin panel', onsubmit: event => {
    event.preventDefault();
    keepToken(field.value);
    done();
  } },
  h('h1', {}, say('signIn')),
  refused && h('p', { class: 'fault', role: 'alert' }, say('tokenBad')),
  h('label', { for: 'token' }, say('token')), field,
  h('p', { id: 'token-hint', class: 'soft' }, say('tokenHint')),
  h('button', { class: 'main' }, say('signIn')));
  replace(main, form);
  field.focus();
}
