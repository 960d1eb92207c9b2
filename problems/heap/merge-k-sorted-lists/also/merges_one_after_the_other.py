"""Merge each list into a result that grows.

Time: O(n · k). Space: O(1).
"""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    merged = None
    for head in lists:
        merged = merge_two(merged, head)
    return merged


def merge_two(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    while first and second:
        if first.val <= second.val:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return before_first.next
