"""You go down by the first node's own children and stop where it has none."""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    first = root
    while first:
        dummy = NextNode()
        tail = dummy
        node: NextNode | None = first
        while node:
            for child in (node.left, node.right):
                if child:
                    tail.next = child
                    tail = child
            node = node.next
        first = first.left or first.right
    return root
