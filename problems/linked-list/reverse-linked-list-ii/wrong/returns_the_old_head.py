"""You return the old head, but if the part begins there, it is no longer the first node."""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    before = ListNode(0, head)
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
    if first:
        first.next = current
    return head
