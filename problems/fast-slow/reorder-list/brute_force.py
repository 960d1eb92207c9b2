"""Walk to the last node for each one that has to move, and link it behind its place.

Time: O(n²). Space: O(1).
"""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    place = head
    while place and place.next and place.next.next:
        before_last = place.next
        while before_last.next and before_last.next.next:
            before_last = before_last.next
        last, before_last.next = before_last.next, None
        if last:
            place.next, last.next = last, place.next
            place = last.next
