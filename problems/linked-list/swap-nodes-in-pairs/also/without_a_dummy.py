"""Walk without a dummy node and treat the first pair apart.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    new_head = head.next if head and head.next else head
    before: ListNode | None = None
    first = head
    while first and first.next:
        second = first.next
        first.next = second.next
        second.next = first
        if before:
            before.next = second
        before, first = first, first.next
    return new_head
