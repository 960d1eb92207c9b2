"""You move on in both lists when the heads are equal, but both nodes belong to the result."""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    while first and second:
        if first.val == second.val:
            second = second.next
            last.next, first = first, first.next
        elif first.val < second.val:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return before_first.next
