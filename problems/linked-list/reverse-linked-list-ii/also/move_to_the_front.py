"""Move the node behind the first one to the front of the part, again and again.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    dummy = before = ListNode(0, head)
    for _ in range(left - 1):
        if before.next:
            before = before.next
    first = before.next
    for _ in range(right - left):
        if first and first.next:
            moved = first.next
            first.next = moved.next
            moved.next = before.next
            before.next = moved
    return dummy.next
