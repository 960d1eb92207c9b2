"""Recurse on the rest, then append the head behind it.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    new_head = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return new_head
