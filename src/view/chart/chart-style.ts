/**
 * The style sheet of the charts, for a page's own sheet. Colours are the page's custom properties (`--ink`, `--soft`,
 * `--line`, `--paper`, `--link`, `--open`, `--denied`, `--unsure`), so that light, dark and print follow the page.
 */
export const chartStyle = `.chart-figure { margin: 1rem 0 1.5rem; container-type: inline-size; }
.chart { display: block; width: 100%; height: auto; font-family: inherit; font-size: 11px; overflow: visible; }
.chart.wide { max-width: 60rem; }
.chart.narrow { display: none; max-width: 30rem; }
@container (max-width: 38rem) {
  .chart.wide { display: none; }
  .chart.narrow { display: block; }
  .chart.chart-map text { font-size: 22px; }
  .chart-map .minor { display: none; }
}
.chart text { fill: var(--ink); font-variant-numeric: tabular-nums; }
.chart text.soft { fill: var(--soft); }
.chart text.small { font-size: 10px; }
.chart text.strong { font-weight: 600; }
.chart text.middle { text-anchor: middle; }
.chart text.end { text-anchor: end; }
.chart .rule { stroke: var(--line); stroke-width: 1; fill: none; }
.chart .rule.faint { stroke-opacity: .6; }
.chart .band { fill: var(--line); fill-opacity: .28; }
.chart .mark { fill: var(--link); stroke: var(--paper); stroke-width: 1; }
.chart .span { fill: var(--link); fill-opacity: .32; }
.chart .cell { fill: var(--link); }
.chart .level-1 { fill-opacity: .22; }
.chart .level-2 { fill-opacity: .4; }
.chart .level-3 { fill-opacity: .58; }
.chart .hollow { fill: var(--paper); stroke: var(--link); stroke-width: 1.5; stroke-dasharray: 2.5 2; }
.chart .denied { fill: var(--paper); stroke: var(--denied); stroke-width: 1.5; stroke-dasharray: none; }
.chart .unsure { fill: var(--unsure); }
.chart .line { stroke: var(--link); stroke-width: 2.5; fill: none; stroke-linecap: round; }
.chart .line.dashed { stroke-width: 1.5; stroke-dasharray: 4 4; }
.chart .line.past { stroke: var(--soft); stroke-width: 1; stroke-opacity: .6; }
.chart .riser { stroke: var(--link); stroke-width: 1; fill: none; stroke-opacity: .55; }
.chart .line.conflict { stroke: var(--unsure); stroke-width: 1.5; stroke-dasharray: 1 3; }
.chart .mark.conflict, .chart .span.conflict { fill: var(--unsure); }
.chart .mark.rank, .chart .span.rank { fill: var(--soft); }
.chart .fade-in { stop-color: var(--link); stop-opacity: .45; }
.chart .fade-in.conflict, .chart .fade-out.conflict { stop-color: var(--unsure); }
.chart .fade-in.rank, .chart .fade-out.rank { stop-color: var(--soft); }
.chart .fade-out { stop-color: var(--link); stop-opacity: 0; }
.chart .on-mark { fill: var(--paper); font-weight: 600; }
.chart .land { fill: var(--line); fill-opacity: .55; stroke: var(--paper); stroke-width: .6; vector-effect: non-scaling-stroke; }
.chart .land.named { fill: var(--soft); fill-opacity: .45; }
.chart .arc { fill: none; stroke: var(--link); stroke-opacity: .38; stroke-linecap: round; }
.chart .visits { fill: var(--link); fill-opacity: .78; stroke: var(--paper); stroke-width: 1; }
.chart .home { fill: var(--paper); stroke: var(--link); stroke-width: 1.2; }
.chart .edge { fill: none; stroke: var(--soft); stroke-opacity: .45; stroke-linecap: round; }
.chart .plus { stroke: var(--link); }
.chart tspan.name { unicode-bidi: isolate; }
.chart tspan.soft { fill: var(--soft); }
.chart .hub { fill: var(--ink); }
.chart text.halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.chart a { text-decoration: none; }
.chart a:hover .mark, .chart a:hover .span, .chart a:hover .cell, .chart a:hover .visits { fill: var(--ink); fill-opacity: .8; }
.chart a:hover text { text-decoration: underline; }
.chart a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.chart.spark { display: inline-block; width: 8rem; max-width: 100%; height: 1.75rem; vertical-align: middle; }
.chart-table { margin-top: .4rem; font-size: .9rem; color: var(--soft); }
.chart-table summary { cursor: pointer; width: max-content; }
.chart-scroll { overflow: auto; max-height: 32rem; }
.chart-scroll table { border-collapse: collapse; width: 100%; color: var(--ink); }
.chart-scroll caption { text-align: left; padding: .4rem 0; color: var(--soft); }
.chart-scroll th, .chart-scroll td { text-align: left; vertical-align: top; padding: .25rem .9rem .25rem 0; border-top: 1px solid var(--line); font-weight: 400; }
.chart-scroll thead th { color: var(--soft); border-top: 0; }
.chart-scroll td.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print {
  .chart-figure { break-inside: avoid; }
  .chart-table { display: none; }
}
`;
