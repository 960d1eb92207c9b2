"""You interleave the second half in its old order, but its last node has to come first."""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    slow = fast = head
    while slow and fast and fast.next:
        slow, fast = slow.next, fast.next.next
    if slow is None:
        return
    first, second = head, slow.next
    slow.next = None
    while first and second:
        first_rest, second_rest = first.next, second.next
        first.next, second.next = second, first_rest
        first, second = first_rest, second_rest
