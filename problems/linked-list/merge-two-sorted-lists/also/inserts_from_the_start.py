"""Search the place of each node from the start of the other list: O(m * n), for short lists."""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = ListNode(0, first)
    while second:
        place = before_first
        while place.next and place.next.val <= second.val:
            place = place.next
        rest = second.next
        place.next, second.next = second, place.next
        second = rest
    return before_first.next
