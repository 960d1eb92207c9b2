"""List all nodes, copy each, and find partners by searching the list.

Time: O(nodes * edges). Space: O(nodes).
"""

from trainer.structures import GraphNode


def clone_graph(node: GraphNode | None) -> GraphNode | None:
    if node is None:
        return None
    originals = [node]
    for original in originals:
        originals += [other for other in original.neighbors if other not in originals]
    copies = [GraphNode(original.val) for original in originals]
    for original, copy in zip(originals, copies, strict=True):
        copy.neighbors = [copies[originals.index(other)] for other in original.neighbors]
    return copies[0]
