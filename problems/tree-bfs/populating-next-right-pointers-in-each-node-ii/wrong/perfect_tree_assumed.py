"""You link the right child to the left child of the next node only, as in a perfect tree."""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    def link(node: NextNode | None) -> None:
        if node is None:
            return
        if node.left:
            node.left.next = node.right
        if node.right and node.next:
            node.right.next = node.next.left
        link(node.left)
        link(node.right)

    link(root)
    return root
