"""You swap the first pair and leave the rest, but every pair is swapped."""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    second = head.next
    head.next, second.next = second.next, head
    return second
