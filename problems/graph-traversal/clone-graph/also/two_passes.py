"""Collect and copy all nodes first, then fill the lists of neighbours.

Time: O(nodes + edges). Space: O(nodes).
"""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    if node is None:
        return None
    copies = {node: GraphNode(node.val)}
    waiting = [node]
    while waiting:
        for neighbor in waiting.pop().neighbors:
            if neighbor not in copies:
                copies[neighbor] = GraphNode(neighbor.val)
                waiting.append(neighbor)
    for original, copy in copies.items():
        copy.neighbors = [copies[neighbor] for neighbor in original.neighbors]
    return copies[node]
