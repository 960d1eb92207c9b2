"""You copy only the first node and hand it the original neighbours, so the two graphs are tied."""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    if node is None:
        return None
    return GraphNode(node.val, node.neighbors.copy())
