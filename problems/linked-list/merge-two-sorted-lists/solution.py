"""Hang the smaller of the two heads behind a dummy node until one list ends, then the rest.

Time: O(m + n). Space: O(1).
"""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    while first and second:
        if first.val <= second.val:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return before_first.next
