"""Collect the nodes in an array and link the one before the target to the one after it.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    dummy = ListNode(0, head)
    nodes: list[ListNode] = []
    node: ListNode | None = dummy
    while node:
        nodes.append(node)
        node = node.next
    before, target = nodes[-n - 1], nodes[-n]
    before.next = target.next
    return dummy.next
