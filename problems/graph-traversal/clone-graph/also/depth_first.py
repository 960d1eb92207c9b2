"""Depth first by recursion: remember the copy before you copy its neighbours.

Time: O(nodes + edges). Space: O(nodes).
"""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    copies: dict[GraphNode, GraphNode] = {}

    def copy_of(original: GraphNode) -> GraphNode:
        if original not in copies:
            copies[original] = copy = GraphNode(original.val)
            copy.neighbors = [copy_of(neighbor) for neighbor in original.neighbors]
        return copies[original]

    return copy_of(node) if node else None
