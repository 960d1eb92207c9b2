"""You link only children of the same parent, but neighbours may have different parents."""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    if root:
        if root.left:
            root.left.next = root.right
        connect(root.left)
        connect(root.right)
    return root
