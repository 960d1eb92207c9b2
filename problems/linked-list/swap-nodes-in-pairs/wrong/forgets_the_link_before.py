"""You do not link the pair before to the new first node, so every second node after the first
pair is lost.
"""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    new_head = head.next if head and head.next else head
    first = head
    while first and first.next:
        second = first.next
        first.next = second.next
        second.next = first
        first = first.next
    return new_head
