/**
 * How Mermaid lays drawings out. Only geometry is kept of what it draws: colours and lines come from the site's CSS,
 * which must give letters the sizes named here.
 * @type {import('mermaid').MermaidConfig}
 */
export const mermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  deterministicIds: true,
  layout: 'elk',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  fontFamily: 'Archivo',
  themeVariables: { fontFamily: 'Archivo', fontSize: '16px' },
  themeCSS: "tspan[font-weight='bold'] { font-family: 'Archivo Narrow Heavy'; font-weight: 800; font-size: 19px; } .edgeLabel text, .edgeLabel tspan { font-size: 15px; }",
  flowchart: { useMaxWidth: false, padding: 12, wrappingWidth: 340, nodeSpacing: 30, rankSpacing: 40, curve: 'linear' },
};

/** Letters of one line of a label, from baseline to baseline, and of an arrow's words. */
export const lineHeight = { label: 19, edge: 18 };
