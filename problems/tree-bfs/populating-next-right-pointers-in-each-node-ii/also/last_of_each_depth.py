"""Visit depth first, left before right, and link the last node seen at each depth.

Time: O(n). Space: O(h).
"""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    last: list[NextNode] = []

    def visit(node: NextNode | None, depth: int) -> None:
        if node is None:
            return
        if depth == len(last):
            last.append(node)
        else:
            last[depth].next = node
            last[depth] = node
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    return root
