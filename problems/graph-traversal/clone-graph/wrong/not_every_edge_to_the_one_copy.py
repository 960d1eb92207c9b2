"""You do not lead every edge to the one copy of its node, so nodes appear twice, copied or not."""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    if node is None:
        return None
    return GraphNode(node.val, node.neighbors.copy())
