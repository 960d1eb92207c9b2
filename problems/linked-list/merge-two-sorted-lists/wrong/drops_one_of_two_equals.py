"""You move on in both lists when the heads are equal, but both nodes belong to the result."""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    while first and second:
        if first.val == second.val:
            second = second.next
            tail.next, first = first, first.next
        elif first.val < second.val:
            tail.next, first = first, first.next
        else:
            tail.next, second = second, second.next
        tail = tail.next
    tail.next = first or second
    return dummy.next
