"""You copy the node and its neighbours, but not the edges that lead on from them."""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    if node is None:
        return None
    return GraphNode(node.val, [GraphNode(neighbor.val) for neighbor in node.neighbors])
