"""You recurse to the left before the right part is linked, so links that you need are missing."""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    def beyond(node: NextNode | None) -> NextNode | None:
        while node:
            if node.left or node.right:
                return node.left or node.right
            node = node.next
        return None

    if root:
        if root.left:
            root.left.next = root.right or beyond(root.next)
        if root.right:
            root.right.next = beyond(root.next)
        connect(root.left)
        connect(root.right)
    return root
