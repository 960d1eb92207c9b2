"""You reverse everything from the left position to the end, but the nodes behind the right one
stay.
"""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    dummy = before = ListNode(0, head)
    for _ in range(left - 1):
        if before.next:
            before = before.next
    previous, current = None, before.next
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    before.next = previous
    return dummy.next
