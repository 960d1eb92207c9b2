"""You never move tail to the new end, so each node replaces the one before it."""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = ListNode()
    while first and second:
        if first.val <= second.val:
            dummy.next, first = first, first.next
        else:
            dummy.next, second = second, second.next
    dummy.next = first or second
    return dummy.next
