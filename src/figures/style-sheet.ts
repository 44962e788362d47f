/**
 * The looks of all figures, by class. Colours after Okabe and Ito (https://jfly.uni-koeln.de/color/), made darker on white and
 * lighter on black until each has a contrast of 3 to its ground, and text of 4.5. No custom properties: programs that are no
 * browser do not know them.
 */
const light = {
  paper: '#ffffff',
  ink: '#1f2328',
  soft: '#59636e',
  grid: '#dfe3e8',
  axis: '#8c959f',
  band: '#e6eaef',
  good: '#007a5a',
  bad: '#c43c00',
  warn: '#8f6400',
  series: ['#0072b2', '#d55e00', '#007f5f', '#a8457f', '#8a6d00', '#3f4650'],
};
const dark: typeof light = {
  paper: '#0d1117',
  ink: '#e6edf3',
  soft: '#9aa4af',
  grid: '#262c34',
  axis: '#6e7781',
  band: '#262c34',
  good: '#2fc79a',
  bad: '#ff8a4c',
  warn: '#e3b341',
  series: ['#56b4e9', '#ff8f3f', '#2fc79a', '#e79ac6', '#f0e442', '#c3cad2'],
};

/** Of the rules below, so that they touch nothing else in a page. */
const scope = '.bench-figure';

const tones = ['good', 'bad', 'warn'] as const;

function colour({ series, ...palette }: typeof light): string {
  return [
    `${scope} text { fill: ${palette.ink}; }`,
    `${scope} text.tick, ${scope} text.unit, ${scope} text.note, ${scope} text.plain { fill: ${palette.soft}; }`,
    `${scope} .paper { fill: ${palette.paper}; }`,
    `${scope} .grid { stroke: ${palette.grid}; }`,
    `${scope} .axis { stroke: ${palette.axis}; }`,
    `${scope} .band { fill: ${palette.band}; }`,
    `${scope} .mark { stroke: ${palette.paper}; }`,
    `${scope} .hollow { fill: ${palette.paper}; }`,
    `${scope} .whisker { stroke: ${palette.ink}; }`,
    `${scope} .plain { color: ${palette.soft}; }`,
    ...tones.flatMap((tone) => [
      `${scope} .${tone} { color: ${palette[tone]}; }`,
      `${scope} text.${tone} { fill: ${palette[tone]}; }`,
    ]),
    ...series.map((one, index) => `${scope} .series-${index} { color: ${one}; }`),
  ].join('\n');
}

const shapes = `
${scope} text { font-family: system-ui, -apple-system, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; font-size: 12px; }
${scope} text.title { font-size: 15px; font-weight: 600; }
${scope} text.heading { font-weight: 600; }
${scope} text.tick, ${scope} text.unit, ${scope} text.note { font-size: 11.5px; }
${scope} text.value { font-variant-numeric: tabular-nums; }
${scope} text.middle { text-anchor: middle; }
${scope} text.end { text-anchor: end; }
${scope} .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
${scope} .slope { stroke-width: 1.4; }
${scope} .mark { fill: currentColor; stroke-width: 1; }
${scope} .hollow { stroke: currentColor; stroke-width: 1.5; }
${scope} .bar { fill: currentColor; stroke: currentColor; stroke-width: 1; }
${scope} .bar-0 { fill-opacity: 0.9; }
${scope} .bar-1 { fill-opacity: 0.6; }
${scope} .bar-2 { fill-opacity: 0.35; }
${scope} .bar-3 { fill-opacity: 0.12; }
${scope} .whisker { fill: none; stroke-width: 1.5; }
`;

/** For a style element: of an SVG that stands alone, or of a page that has several within it. Holds nothing of a record. */
export const figureStyleSheet = `${shapes}${colour(light)}
@media screen and (prefers-color-scheme: dark) {
${colour(dark)}
}
`;
