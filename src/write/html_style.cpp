#include "write/html_style.hpp"

namespace hearsay {

std::string_view html_style()
{
    return R"css(:root { --ink: #1d1d1b; --soft: #595955; --paper: #fff; --line: #d4d3cd; --tint: #f5f4ef; --link: #0b5394;
  --good: #1b6e3a; --uncertain: #8a5800; --bad: #a8201a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --soft: #a9a69f; --paper: #191918; --line: #44433f; --tint: #252523; --link: #8fc1f5;
    --good: #7ad49b; --uncertain: #f0bf60; --bad: #ff978c; }
  figure svg { filter: invert(0.9) hue-rotate(180deg); }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", Roboto, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 0.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
p, ul, dl, table, figure { margin: 0.6rem 0; }
.badge { display: inline-block; margin: 0 0 0.4rem; padding: 0.2rem 0.7rem; border: 2px solid; border-radius: 1rem; font-weight: 700; }
.good { color: var(--good); }
.uncertain { color: var(--uncertain); }
.bad { color: var(--bad); }
a { color: var(--link); }
code { font: 0.9em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
q { font-style: italic; }
ul { padding-left: 1.2rem; }
li + li { margin-top: 0.3rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.3rem 1.25rem; }
dt { color: var(--soft); }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.94rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; }
thead th:first-child, tbody th { overflow-wrap: normal; }
tbody th { font-weight: 600; }
tbody td { min-width: 7rem; }
tbody td:nth-child(2) { min-width: 9rem; }
td div + div { margin-top: 0.25rem; }
figure { padding: 0.5rem; background: var(--tint); border: 1px solid var(--line); border-radius: 0.4rem; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { color: var(--soft); font-size: 0.94rem; padding: 0.4rem 0.25rem 0; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 0.9rem 2rem; }
  h1 { font-size: 1.4rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin: 0 0 0.5rem; }
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  tbody th, tbody td { border: 0; padding: 0.1rem 0; min-width: 0; }
  figure { overflow-x: auto; }
  figure svg { max-width: none; min-width: 40rem; }
  td::before { content: attr(data-label); display: block; color: var(--soft); font-size: 0.85rem; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --tint: #fff; --link: #000;
    --good: #000; --uncertain: #000; --bad: #000; }
  html { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h1, h2 { break-after: avoid; }
  tr, li, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  figure { border: 0; padding: 0; }
  figure svg { filter: none; max-height: 230mm; }
  a { text-decoration: none; }
}
)css";
}

} // namespace hearsay
