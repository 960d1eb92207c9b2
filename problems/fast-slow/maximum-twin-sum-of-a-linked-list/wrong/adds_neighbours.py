"""You add neighbours, but twins mirror each other from both ends."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    largest = 0
    while head and head.next:
        largest = max(largest, head.val + head.next.val)
        head = head.next.next
    return largest
