"""Merge the lists in pairs, round by round.

Time: O(n log k). Space: O(k).
"""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    if not lists:
        return None
    while len(lists) > 1:
        merged = []
        for place in range(0, len(lists), 2):
            second = lists[place + 1] if place + 1 < len(lists) else None
            merged.append(merge_two(lists[place], second))
        lists = merged
    return lists[0]


def merge_two(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    while first and second:
        if first.val <= second.val:
            last.next = first
            first = first.next
        else:
            last.next = second
            second = second.next
        last = last.next
    last.next = first or second
    return before_first.next
