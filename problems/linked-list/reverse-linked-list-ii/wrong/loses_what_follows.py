"""You never link the old first node of the part to what follows, so the rest of the list is
lost.
"""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    dummy = before = ListNode(0, head)
    for _ in range(left - 1):
        if before.next:
            before = before.next
    first = before.next
    previous, current = None, first
    for _ in range(right - left + 1):
        if current:
            rest = current.next
            current.next = previous
            previous, current = current, rest
    before.next = previous
    return dummy.next
