"""Walk to the node before the part, reverse the links of the part, and mend its two ends.

Time: O(n). Space: O(1).
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
    if first:
        first.next = current
    return dummy.next
