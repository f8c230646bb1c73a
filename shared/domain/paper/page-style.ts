/** How a paper looks as a page: on a screen, light and dark, in forced colours, and printed. */
export const PAGE_STYLE = `:root { color-scheme: light dark; --ink: #0b0c0c; --quiet: #505a5f; --rule: #b1b4b6; --head: #f3f2f1; --ground: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3f2f1; --quiet: #b1b4b6; --rule: #505a5f; --head: #26292b; --ground: #121415; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.5 Arial, "Liberation Sans", sans-serif; }
main { padding: 2rem 1.25rem 4rem; max-width: 86rem; margin: 0 auto; }
.portrait > *, main > h1 { max-width: 44rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1.25rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 2.25rem 0 0.75rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0 0 1rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.5rem; }
li { margin-bottom: 0.4rem; }
.resolution { margin: 1.25rem 0 1.75rem; padding-left: 1rem; border-left: 4px solid var(--ink); }
.resolution:has(+ .resolution) { margin-bottom: 0; }
.resolution + .resolution { margin-top: 0; padding-top: 0.5rem; }
@counter-style bracketed-numbers { system: extends decimal; prefix: "("; suffix: ") "; }
@counter-style bracketed-letters { system: extends lower-alpha; prefix: "("; suffix: ") "; }
@counter-style bracketed-romans { system: extends lower-roman; prefix: "("; suffix: ") "; }
ol[type="1"] { list-style-type: bracketed-numbers; }
ol[type="a"] { list-style-type: bracketed-letters; }
ol[type="i"] { list-style-type: bracketed-romans; }
ol.resolution { padding-left: 3.25rem; }
.note { color: var(--quiet); }
.draft { font-weight: bold; }
.signature { margin-top: 3.5rem; padding-top: 0.4rem; max-width: 20rem; border-top: 1px solid var(--ink); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.table { position: relative; overflow-x: auto; margin: 0 0 1.75rem; }
.table:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; line-height: 1.35; }
.landscape table { font-size: 1rem; min-width: 68rem; }
caption { font-weight: bold; text-align: left; padding: 0.25rem 0 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--rule); }
thead th { background: var(--head); vertical-align: bottom; }
tbody th { font-weight: normal; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
.status { display: inline-block; white-space: nowrap; padding: 0.1rem 0.5rem; font-weight: bold; border: 1px solid transparent; print-color-adjust: exact; }
.green { background: #00703c; color: #ffffff; }
.amber { background: #ffdd00; color: #0b0c0c; }
.red { background: #b10e1e; color: #ffffff; }
.none { background: #f3f2f1; color: #0b0c0c; }
svg, img { display: block; max-width: 100%; height: auto; background: #ffffff; forced-color-adjust: none; }
svg text { font-family: Arial, "Liberation Sans", sans-serif; }
@media print {
  :root { color-scheme: light; --ink: #0b0c0c; --quiet: #505a5f; --rule: #b1b4b6; --head: #f3f2f1; --ground: #ffffff; }
  body { font-size: 12pt; line-height: 1.35; }
  main { padding: 0; max-width: none; }
  .landscape table { font-size: 11pt; min-width: 0; }
  main > div + div { break-before: page; }
  h1, h2, h3, h4, caption, .draft { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; break-after: avoid; }
  tbody tr:last-child { break-before: avoid; }
  th, td { padding: 0.3rem 0.35rem; }
  thead th { print-color-adjust: exact; }
  tr, .resolution, .signature { break-inside: avoid; }
  .table { overflow: visible; }
  p { orphans: 3; widows: 3; }
}
`;
