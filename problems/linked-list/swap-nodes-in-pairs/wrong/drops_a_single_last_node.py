"""You link the last pair to nothing, but a single node behind it stays."""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return None
    second = head.next
    head.next = swap_pairs(second.next)
    second.next = head
    return second
