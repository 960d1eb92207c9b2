"""You return the given node itself, but a copy must not share a node with the original."""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    return node
