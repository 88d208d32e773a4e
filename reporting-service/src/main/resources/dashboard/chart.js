// Charts in the colours and letters of the page. What a chart shows is also said in words and stands in a table.
/* global echarts */

const charts = new Set();
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const still = matchMedia('(prefers-reduced-motion: reduce)');

/** A chart that draws what options(colours) answers; click gets ECharts' event. */
export function chart(kind = '') {
  const root = document.createElement('div');
  root.className = `chart ${kind}`;
  root.setAttribute('role', 'img');
  let drawn;
  let options;
  let clicked;
  const one = {
    root,
    draw() {
      if (!options || !root.isConnected || !root.clientWidth) return;
      if (!drawn) {
        drawn = echarts.init(root, null, { renderer: 'canvas', devicePixelRatio: Math.max(2, devicePixelRatio) });
        drawn.on('click', event => clicked?.(event));
      }
      drawn.resize();
      drawn.setOption({ animation: !still.matches, animationDuration: 300, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
        ...options(colour) }, true);
    },
    show(words, asked, onclick) {
      root.setAttribute('aria-label', words);
      options = asked;
      clicked = onclick;
      requestAnimationFrame(one.draw);
    },
  };
  charts.add(one);
  new ResizeObserver(() => drawn && drawn.resize()).observe(root);
  return one;
}

export const redraw = () => charts.forEach(one => one.draw());
addEventListener('beforeprint', redraw);

/** What axes, legends and tooltips of all charts have in common. */
export const base = of => ({
  legend: { bottom: 0, itemWidth: 12, itemHeight: 8, icon: 'roundRect', textStyle: { color: of('soft'), fontSize: 12 } },
  tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: of('raised'), borderColor: of('line'),
    textStyle: { color: of('ink'), fontSize: 13 }, axisPointer: { type: 'shadow', shadowStyle: { color: of('hover') } } },
});

export const axis = of => ({ axisLine: { lineStyle: { color: of('line') } }, axisTick: { show: false },
  axisLabel: { color: of('soft'), fontSize: 12 }, splitLine: { lineStyle: { color: of('line'), opacity: 0.6 } } });
