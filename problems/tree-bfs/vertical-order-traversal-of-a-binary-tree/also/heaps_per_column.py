"""Keep a heap of rows and values for each column, and empty them from left to right.

Time: O(n log n). Space: O(n).
"""

import heapq

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    heaps: dict[int, list[tuple[int, int]]] = {}
    stack = [(root, 0, 0)]
    while stack:
        node, column, row = stack.pop()
        if node is None:
            continue
        heapq.heappush(heaps.setdefault(column, []), (row, node.val))
        stack.append((node.left, column - 1, row + 1))
        stack.append((node.right, column + 1, row + 1))
    answer = []
    for column in range(min(heaps), max(heaps) + 1):
        heap = heaps[column]
        answer.append([heapq.heappop(heap)[1] for _ in range(len(heap))])
    return answer
