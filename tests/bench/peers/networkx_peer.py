"""NetworkX: all in memory; nothing is kept between two processes."""

import networkx

import peer


def graph_of(folder):
    graph = networkx.DiGraph()
    graph.add_edges_from(
        (f"{claim}|{source}", f"{claim}|{target}") for claim, source, target in peer.links(folder))
    return graph


def opened(folder):
    graph = graph_of(folder)
    return lambda claim: [
        vertex.split("|")[1] for vertex in networkx.descendants(graph, f"{claim}|{claim}")]


if __name__ == "__main__":
    peer.serve(graph_of, opened)
