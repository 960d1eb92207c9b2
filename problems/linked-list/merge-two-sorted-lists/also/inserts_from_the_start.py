"""Insert each node of the second list into the first, searching its place from the start.

Time: O(m · n). Space: O(1).
"""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = ListNode(0, first)
    while second:
        place = dummy
        while place.next and place.next.val <= second.val:
            place = place.next
        rest = second.next
        place.next, second.next = second, place.next
        second = rest
    return dummy.next
