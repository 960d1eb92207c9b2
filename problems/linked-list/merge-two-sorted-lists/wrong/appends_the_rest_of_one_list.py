"""You append the rest of the first list only, so the rest of the second is lost."""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    while first and second:
        if first.val <= second.val:
            tail.next, first = first, first.next
        else:
            tail.next, second = second, second.next
        tail = tail.next
    tail.next = first
    return dummy.next
