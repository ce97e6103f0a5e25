"""python-igraph: all in memory; nothing is kept between two processes."""

import igraph

import peer


def graph_of(folder):
    return igraph.Graph.TupleList(
        ((f"{claim}|{source}", f"{claim}|{target}") for claim, source, target in peer.links(folder)),
        directed=True)


def opened(folder):
    graph = graph_of(folder)
    names = graph.vs["name"]
    numbers = {name: number for number, name in enumerate(names)}

    def ask(claim):
        start = numbers[f"{claim}|{claim}"]
        return [names[vertex].split("|")[1]
                for vertex in graph.subcomponent(start, mode="out") if vertex != start]
    return ask


if __name__ == "__main__":
    peer.serve(graph_of, opened)
