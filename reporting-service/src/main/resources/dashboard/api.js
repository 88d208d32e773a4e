// Asks the service, with the reader's own token: kept for this tab, out of every address.
import { language, say } from './words.js';

const KEPT_AS = 'motcua.token';
let refused = () => {};

/** A token that came behind the # leaves the address before anything else happens. */
export function takeTokenFromAddress() {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (given) keepToken(given);
}

export const token = () => sessionStorage.getItem(KEPT_AS);
export const keepToken = given => sessionStorage.setItem(KEPT_AS, given.trim());
export const dropToken = () => sessionStorage.removeItem(KEPT_AS);
export const onRefusal = listen => { refused = listen; };

/** The units the token names; a token we cannot read simply names none. */
export function ownUnits() {
  try {
    const body = token().split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    const { units } = JSON.parse(atob(body));
    return (Array.isArray(units) ? units : [units]).filter(Boolean).sort();
  } catch {
    return [];
  }
}

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export async function get(path, query = {}, signal) {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '' && value != null));
  let answer;
  try {
    answer = await fetch(`/api/v1/${path}?${asked}`,
      { signal, headers: { Authorization: `Bearer ${token()}`, 'Accept-Language': language(), Accept: 'application/json' } });
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new ApiError(0, say('offline'));
  }
  if (answer.status === 401) refused();
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    const detail = problem.errors?.[0] ? [problem.errors[0].field, problem.errors[0].message ?? problem.errors[0].detail]
      .filter(Boolean).join(': ') : null;
    throw new ApiError(answer.status, problem.detail ?? detail ?? problem.title ?? say('failed', answer.status));
  }
  return answer.json();
}

const optional = new Map();
const ASK_AGAIN_AFTER = 10 * 60_000;

/** What this service may not offer: null where it answers 404, without asking anew at every beat. */
export async function getIfOffered(path, query, signal) {
  const asked = path + JSON.stringify(query);
  if (Date.now() - (optional.get(asked) ?? -Infinity) < ASK_AGAIN_AFTER) return null;
  try {
    return await get(path, query, signal);
  } catch (fault) {
    if (![403, 404, 422].includes(fault.status)) throw fault;
    optional.set(asked, Date.now());
    return null;
  }
}
