/** The looks of a report as a page: light or dark as the reader has it, and always light on paper. */
export const pageStyleSheet = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1f2328; --soft: #59636e; --rule: #d1d9e0; --raised: #f6f8fa; --good: #116329; --bad: #b3261e; --warn: #7d4e00; }
@media screen and (prefers-color-scheme: dark) {
:root { --paper: #0d1117; --ink: #e6edf3; --soft: #9aa4af; --rule: #3d444d; --raised: #151b23; --good: #56d364; --bad: #ff7b72; --warn: #e3b341; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1480px; padding: 24px 32px 40px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 24px; line-height: 1.3; margin: 0 0 16px; }
h2 { font-size: 19px; margin: 36px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--rule); }
h3 { font-size: 16px; margin: 24px 0 8px; }
h1, h2, h3, p, li, th, td, figcaption { overflow-wrap: anywhere; }
p { margin: 8px 0; max-width: 100ch; }
ul { margin: 8px 0; padding-left: 22px; max-width: 110ch; }
.strong { font-weight: 600; }
.muted, .note { color: var(--soft); }
.good { color: var(--good); }
.warning { color: var(--warn); }
.bad { color: var(--bad); font-weight: 600; }
.scroll { overflow-x: auto; margin: 12px 0; max-width: 100%; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 12px; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; overflow-wrap: normal; }
tbody th { min-width: 9em; }
thead th { vertical-align: bottom; font-weight: 600; color: var(--soft); font-size: 13px; }
tbody th { font-weight: 600; }
td { white-space: nowrap; }
.number { text-align: right; }
th.group { text-align: center; }
pre { overflow-x: auto; background: var(--raised); border: 1px solid var(--rule); border-radius: 6px; padding: 10px 14px; font-size: 13px; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 560px), 1fr)); gap: 32px 40px; align-items: start; }
figure { margin: 0; min-width: 0; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: 6px; }
figure svg { display: block; width: 100%; height: auto; max-width: 760px; }
.note { font-size: 13px; margin: 4px 0 0; }
.narrow { display: none; }
@media screen and (max-width: 560px) {
body { padding: 16px 16px 32px; }
.wide { display: none; }
.narrow { display: block; }
}
@media print {
body { padding: 0; max-width: none; font-size: 10pt; }
.figures { display: block; }
figure { margin-bottom: 10mm; }
figure svg { width: 170mm; max-width: 100%; }
h2, h3 { break-after: avoid; }
pre, td { white-space: pre-wrap; }
.scroll { overflow: visible; }
table { font-size: 8.5pt; }
th, td { padding: 3px 6px; }
}
`;
