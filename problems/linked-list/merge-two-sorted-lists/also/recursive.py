"""Take the smaller head and let the same function merge what is left.

Time: O(m + n). Space: O(m + n).
"""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    if first is None or second is None:
        return first or second
    if second.val < first.val:
        first, second = second, first
    first.next = merge_two_lists(first.next, second)
    return first
