"""You look for the neighbour under the next parent only, but that one may have no children."""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    if root:
        beyond = root.next.left or root.next.right if root.next else None
        if root.right:
            root.right.next = beyond
        if root.left:
            root.left.next = root.right or beyond
        connect(root.right)
        connect(root.left)
    return root
