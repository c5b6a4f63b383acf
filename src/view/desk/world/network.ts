import { nameOfState } from '#lexicon/states';
import { drawingOf } from '../../chart/chart.ts';
import { network } from '../../chart/network.ts';
import { address, entryAddress, pairAddress } from '../address.ts';
import { html, nothing, raw } from '../html.ts';
import type { View } from '../page.ts';

/** One neighbour in a network. */
export interface NetworkNode {
  /** Code of a side, or id of a person. */
  readonly id: string;
  readonly name: string;
  readonly state?: string | undefined;
  readonly count: number;
  /** Its own neighbours, where they were asked for. */
  readonly neighbours?: readonly Omit<NetworkNode, 'neighbours'>[] | undefined;
}

/** The network of a state, an organisation or a person. */
export interface NetworkModel {
  readonly kind: 'side' | 'person';
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly NetworkNode[];
  readonly next?: string | undefined;
  /** The neighbour whose own neighbours are shown too. */
  readonly expand?: string | undefined;
}

/** The page of a network: drawn, with a table beside it. */
export const networkView: View<NetworkModel> = {
  page: (model) => ({
    title: `Network of ${model.name}`,
    kind: model.kind === 'side' ? 'State or organisation' : 'Person',
    body: html`<p class="note">${
      model.kind === 'side'
        ? 'Sides that the same entries are about, the most entries first.'
        : 'People who took part in the same events, the most events first.'
    } ${model.kind === 'side' ? html`<a href="${address('/events', { state: model.id })}">Events</a> · <a href="${address('/threads', { state: model.id })}">threads</a> · <a href="${address('/positions', { state: model.id })}">positions</a> · <a href="${address('/people', { state: model.id })}">people</a>` : html`<a href="${entryAddress('person', model.id)}">Page of the person</a>`}</p>
${
  model.nodes.length === 0
    ? html`<p class="empty">No neighbours are on record.</p>`
    : raw(
        drawingOf(
          network(
            { id: 'network', title: `Network of ${model.name}` },
            model.name,
            model.nodes.map((it) => drawn(it, model)),
          ),
        ),
      )
}
${model.expand === undefined ? nothing : html`<p><a href="${address(networkAddress(model.id))}">Without the neighbours of ${model.nodes.find((it) => it.id === model.expand)?.name ?? model.expand}</a></p>`}
<div class="scroll narrow"><table><thead><tr><th scope="col">With</th><th scope="col" class="number">${model.kind === 'side' ? 'Entries' : 'Events'}</th><th scope="col">Network</th></tr></thead><tbody>${model.nodes.map((it) => html`<tr><th scope="row"><a href="${urlOf(model, it.id)}">${it.name}</a>${it.state ? html` <span class="soft">${nameOfState(it.state)}</span>` : nothing}</th><td class="number">${it.count.toLocaleString('en')}</td><td><a href="${networkAddress(it.id)}">Network of ${it.name}</a></td></tr>`)}</tbody></table></div>`,
  }),
  table: ({ nodes, id }) => ({
    columns: ['of', 'with', 'name', 'count'],
    rows: nodes.flatMap((it) => [
      [id, it.id, it.name, it.count],
      ...(it.neighbours ?? []).map((other) => [it.id, other.id, other.name, other.count]),
    ]),
  }),
};

function networkAddress(id: string): string {
  return `/network/${encodeURIComponent(id)}`;
}

function urlOf({ kind, id }: NetworkModel, other: string): string {
  return kind === 'side' ? pairAddress([id, other]) : entryAddress('person', other);
}

function drawn(node: NetworkNode, model: NetworkModel) {
  return {
    name: node.name,
    count: node.count,
    url: urlOf(model, node.id),
    expandUrl: address(networkAddress(model.id), { expand: node.id === model.expand ? undefined : node.id }),
    neighbours: node.neighbours?.map((it) => ({
      name: it.name,
      count: it.count,
      url: urlOf({ ...model, id: node.id }, it.id),
    })),
  };
}
