/** The looks of the trend page: those of a report, and of what only a site has. Holds nothing of a history. */
import { figureStyleSheet } from '../figures/style-sheet.ts';
import { pageStyleSheet } from '../reports/html-style.ts';

export const siteStyleSheet = `${pageStyleSheet}${figureStyleSheet}
:root { --accent: #0550ae; --line-0: #0072b2; --line-1: #d55e00; --line-2: #007f5f; --line-3: #a8457f; --line-4: #8a6d00; --line-5: #3f4650; --grid: #dfe3e8; --shade: #8c959f33; }
@media screen and (prefers-color-scheme: dark) {
:root { --accent: #79b8ff; --line-0: #56b4e9; --line-1: #ff8f3f; --line-2: #2fc79a; --line-3: #e79ac6; --line-4: #f0e442; --line-5: #c3cad2; --grid: #262c34; --shade: #8c959f40; }
}
a { color: var(--accent); }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 4px 8px; }
header { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; border-bottom: 1px solid var(--rule); margin-bottom: 20px; padding-bottom: 8px; }
header .site { font-weight: 600; margin: 0; overflow-wrap: anywhere; min-width: 0; }
nav { display: flex; gap: 4px 18px; flex-wrap: wrap; }
nav a { padding: 4px 0; }
nav a[aria-current] { font-weight: 600; text-decoration: none; border-bottom: 2px solid currentColor; color: var(--ink); }
.answer { font-size: 19px; line-height: 1.45; border-left: 4px solid var(--rule); padding: 4px 0 4px 16px; margin: 16px 0 8px; }
.answer.bad { border-color: var(--bad); }
.answer.good { border-color: var(--good); }
.answer.warning { border-color: var(--warn); }
.answer p { margin: 4px 0; }
.spark { display: block; width: 120px; height: 28px; }
td .value { display: block; }
td .change { display: block; font-size: 13px; }
time { white-space: nowrap; }
code { font-size: 0.92em; overflow-wrap: anywhere; }
.controls { display: flex; flex-wrap: wrap; gap: 10px 18px; align-items: end; margin: 12px 0; padding: 0; border: 0; }
.controls > * { min-width: 0; max-width: 100%; }
.controls label, .controls fieldset { font-size: 13px; color: var(--soft); }
.controls label > select, .controls label > input[type="date"], .controls label > input[type="search"] { display: block; margin-top: 2px; }
.controls fieldset { border: 1px solid var(--rule); border-radius: 6px; padding: 2px 10px 6px; margin: 0; min-width: 0; max-width: 100%; display: flex; flex-wrap: wrap; gap: 2px 14px; }
.controls fieldset label { color: var(--ink); overflow-wrap: anywhere; }
select, input, button { font: inherit; font-size: 14px; color: var(--ink); background: var(--raised); border: 1px solid var(--soft); border-radius: 6px; padding: 4px 8px; max-width: 100%; }
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
.plot { overflow: hidden; position: relative; border: 1px solid var(--rule); border-radius: 6px; padding: 8px 4px; margin: 12px 0; touch-action: pan-y; }
.legend li { overflow-wrap: anywhere; min-width: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; list-style: none; padding: 0; margin: 8px 0; font-size: 13px; max-width: none; }
.legend svg { vertical-align: -2px; margin-right: 6px; }
.status { min-height: 1.5em; font-size: 14px; max-width: none; }
.panel { border: 1px solid var(--rule); border-radius: 6px; padding: 4px 16px 12px; margin: 16px 0; background: var(--raised); }
.panel dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0; }
.panel dt { color: var(--soft); }
.panel dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 8px 32px; align-items: start; }
.columns > * { min-width: 0; }
.uplot, .uplot *, .uplot *::before, .uplot *::after { box-sizing: border-box; }
.uplot { font-family: inherit; line-height: 1.5; width: min-content; }
.u-wrap { position: relative; user-select: none; }
.u-over, .u-under { position: absolute; }
.u-under { overflow: hidden; }
.uplot canvas { display: block; position: relative; width: 100%; height: 100%; }
.u-axis { position: absolute; }
.u-legend, .u-title { display: none; }
.u-select { background: var(--shade); position: absolute; pointer-events: none; }
.u-cursor-x, .u-cursor-y { position: absolute; left: 0; top: 0; pointer-events: none; }
.u-hz .u-cursor-x, .u-vt .u-cursor-y { height: 100%; border-right: 1px dashed var(--soft); }
.u-hz .u-cursor-y, .u-vt .u-cursor-x { width: 100%; border-bottom: 1px dashed var(--soft); }
.u-cursor-pt { position: absolute; top: 0; left: 0; border-radius: 50%; pointer-events: none; }
.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off { display: none; }
@media screen and (max-width: 560px) {
.answer { font-size: 17px; }
.panel dl { grid-template-columns: 1fr; gap: 0; }
.panel dd { margin-bottom: 6px; }
}
@media print {
nav, .skip, .controls { display: none; }
}
`;
