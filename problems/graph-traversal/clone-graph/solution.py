"""Walk the graph once with a dictionary from each original node to its copy.

Time: O(nodes + edges). Space: O(nodes).
"""

from collections import deque

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    if node is None:
        return None
    copies = {node: GraphNode(node.val)}
    waiting = deque([node])
    while waiting:
        original = waiting.popleft()
        for neighbor in original.neighbors:
            if neighbor not in copies:
                copies[neighbor] = GraphNode(neighbor.val)
                waiting.append(neighbor)
            copies[original].neighbors.append(copies[neighbor])
    return copies[node]
