"""Swap the first two nodes and let the same function do the rest.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    second = head.next
    head.next = swap_pairs(second.next)
    second.next = head
    return second
