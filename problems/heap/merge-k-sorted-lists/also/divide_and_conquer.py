"""Merge the lists in pairs, round by round: O(n log k) time, O(k) space."""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    while len(lists) > 1:
        odd_one = lists[-1:] if len(lists) % 2 == 1 else []
        pairs = zip(lists[::2], lists[1::2], strict=False)
        lists = [merged(first, second) for first, second in pairs] + odd_one
    return lists[0] if lists else None


def merged(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    while first and second:
        if first.val <= second.val:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return before_first.next
