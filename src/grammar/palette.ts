/** The site's colours where no style sheet reaches: canvas, pictures to save. They are those of styles/tokens.css; a test compares. */

/** Colours of a drawing, as `rgb()` text: a canvas mixes them with an opacity. */
export interface Palette {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  rule2: string;
  accent: string;
  soft: string;
  warn: string;
  warnSoft: string;
  /** What comes from outside of the documents. */
  reference: string;
  /** Font family of labels. */
  font: string;
}

/** For what is drawn without a page: the small pictures, tests. */
export const LIGHT: Palette = {
  paper: 'rgb(253, 252, 249)',
  ink: 'rgb(29, 35, 39)',
  ink2: 'rgb(81, 91, 100)',
  ink3: 'rgb(100, 110, 119)',
  rule: 'rgb(217, 213, 202)',
  rule2: 'rgb(236, 232, 222)',
  accent: 'rgb(11, 93, 102)',
  soft: 'rgb(227, 239, 240)',
  warn: 'rgb(138, 75, 8)',
  warnSoft: 'rgb(248, 238, 223)',
  reference: 'rgb(154, 82, 8)',
  font: "'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', system-ui, sans-serif",
};

/** The site's own tokens: a picture inside a page follows its light or dark scheme and its print colours. */
export const TOKENS: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  rule: 'var(--rule)',
  rule2: 'var(--rule-2)',
  accent: 'var(--accent)',
  soft: 'var(--accent-soft)',
  warn: 'var(--warn)',
  warnSoft: 'var(--warn-soft)',
  reference: 'var(--reference)',
  font: 'inherit',
};
