// Elements without a framework.

/** An element with attributes, listeners (on…) and children; what is null or false is left out. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'width' || name === 'height') element.style[name] = value; // the one style that is data: a bar's length
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts new content in place and leaves the keyboard where it was: the element with the same data-key. */
export function replace(parent, ...children) {
  const held = parent.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  parent.replaceChildren(...children.flat(3).filter(Boolean));
  if (held) parent.querySelector(`[data-key="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
}

/** Tells those who do not see the page. */
export function announce(text) {
  const live = document.getElementById('live');
  if (live.textContent !== text) live.textContent = text;
}
