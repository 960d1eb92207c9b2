"""You return None if either list is empty, but the other one is the answer then."""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    if first is None or second is None:
        return None
    dummy = tail = ListNode()
    while first and second:
        if first.val <= second.val:
            tail.next, first = first, first.next
        else:
            tail.next, second = second, second.next
        tail = tail.next
    tail.next = first or second
    return dummy.next
