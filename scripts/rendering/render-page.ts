/** Markdown → a page with GitHub's look: what a reader of a comment sees, as near as that can be had without GitHub. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';

export interface PageOptions {
  readonly theme: 'light' | 'dark';
  /** Of the comment, pixels: 360 on a telephone, 900 at most. */
  readonly width: number;
  /** Unfolds what is folded. */
  readonly isOpen: boolean;
  /** A copy of mermaid.min.js, for charts; without it they are shown as text. */
  readonly mermaidFile: string | null;
}

export async function renderPage(markdown: string, options: PageOptions): Promise<string> {
  const { theme, width, isOpen, mermaidFile } = options;
  const sheet = createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`);
  const css = await readFile(sheet, 'utf8');
  const html = new MarkdownIt({ html: true, linkify: true }).render(markdown);
  const shown = drawAlerts(isOpen ? html.replaceAll('<details>', '<details open>') : html);
  const background = theme === 'dark' ? '#0d1117' : '#ffffff';
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
body { margin: 0; background: ${background}; }
.markdown-body { box-sizing: border-box; width: ${width}px; padding: 16px; }</style>
<article class="markdown-body">${shown}</article>${mermaidFile === null ? '' : drawCharts(await readFile(mermaidFile, 'utf8'), theme)}
`;
}

/** `> [!NOTE]`, which only GitHub knows. */
function drawAlerts(html: string): string {
  return html.replace(
    /<blockquote>\n<p>\[!([A-Z]+)\]\n([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, text: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>${text}</div>`,
  );
}

function drawCharts(mermaid: string, theme: 'light' | 'dark'): string {
  return `<script>${mermaid}</script><script>
for (const code of document.querySelectorAll('code.language-mermaid')) {
  const chart = document.createElement('div');
  chart.className = 'mermaid';
  chart.textContent = code.textContent;
  code.parentElement.replaceWith(chart);
}
mermaid.initialize({ startOnLoad: true, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
</script>`;
}
