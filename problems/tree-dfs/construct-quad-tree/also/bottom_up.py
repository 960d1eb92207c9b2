"""Start with a grid of leaves and merge blocks of four until one node is left.

Time: O(n²). Space: O(n²).
"""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    nodes = [[QuadNode(cell == 1, True) for cell in row] for row in grid]
    while len(nodes) > 1:
        merged: list[list[QuadNode]] = []
        for r in range(0, len(nodes), 2):
            line: list[QuadNode] = []
            for c in range(0, len(nodes), 2):
                a, b, d, e = nodes[r][c], nodes[r][c + 1], nodes[r + 1][c], nodes[r + 1][c + 1]
                if (
                    a.isLeaf
                    and b.isLeaf
                    and d.isLeaf
                    and e.isLeaf
                    and a.val == b.val == d.val == e.val
                ):
                    line.append(a)
                else:
                    line.append(QuadNode(False, False, a, b, d, e))
            merged.append(line)
        nodes = merged
    return nodes[0][0]
