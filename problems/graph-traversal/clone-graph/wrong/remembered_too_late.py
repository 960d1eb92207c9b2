"""You remember a copy only once its neighbours are copied, so on any edge you go round forever."""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    copies: dict[GraphNode, GraphNode] = {}

    def clone(original: GraphNode) -> GraphNode:
        if original not in copies:
            neighbors = [clone(neighbor) for neighbor in original.neighbors]
            copies[original] = GraphNode(original.val, neighbors)
        return copies[original]

    return clone(node) if node else None
