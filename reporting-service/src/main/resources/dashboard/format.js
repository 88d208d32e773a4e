// Figures and dates as they are written in Vietnam, in the language of the page.
import { language } from './words.js';

export const ZONE = 'Asia/Ho_Chi_Minh';
const locale = () => (language() === 'en' ? 'en-GB' : 'vi-VN');

export const number = value => (value === null || value === undefined ? '–' : new Intl.NumberFormat(locale()).format(value));

export const percent = value => (value === null || value === undefined ? '–'
  : `${new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value)}%`);

/** An ISO day as people write it: 14/03/2024. */
export const day = iso => (iso ? iso.split('-').reverse().join('/') : '–');

/** The same without its year: 14/03. */
export const shortDay = iso => day(iso).slice(0, 5);

/** The day of the week of an ISO day, short. */
export const weekday = iso => new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', weekday: 'short' }).format(new Date(iso));

/** How far something moved: +1,2. */
export const change = value => (value === null ? '–'
  : new Intl.NumberFormat(locale(), { signDisplay: 'exceptZero' }).format(value).replace('-', '−'));

/** A month such as 2024-03, short. */
export const month = key => `${key.slice(5)}/${key.slice(0, 4)}`;

export const instant = value => (value ? new Intl.DateTimeFormat(locale(), {
  timeZone: ZONE, hour: '2-digit', minute: '2-digit', second: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric',
}).format(new Date(value)) : '–');

export const time = value => new Intl.DateTimeFormat(locale(), { timeZone: ZONE, timeStyle: 'medium' }).format(value);

/** Today where the province is, wherever the reader sits. */
export const today = (now = new Date()) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
