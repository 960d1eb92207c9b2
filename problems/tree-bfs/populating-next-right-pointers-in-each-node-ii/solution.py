"""Walk along each linked level and chain up the children below it.

Time: O(n). Space: O(1).
"""

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
        first = dummy.next
    return root
