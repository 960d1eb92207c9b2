"""You add an edge only when you meet a node for the first time: edges to known nodes are lost."""

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
                copies[original].neighbors.append(copies[neighbor])
                waiting.append(neighbor)
    return copies[node]
