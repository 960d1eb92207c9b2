"""You do not link the node before the part to its new first node, so the reversed nodes are cut
off.
"""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    first = head
    for _ in range(left - 1):
        first = first.next if first else None
    previous, current = None, first
    for _ in range(right - left + 1):
        if current:
            rest = current.next
            current.next = previous
            previous, current = current, rest
    if first:
        first.next = current
    return previous if left == 1 else head
