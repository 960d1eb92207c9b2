"""You stop when the second half has only one node left, so that node is lost."""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    slow = fast = head
    while slow and fast and fast.next:
        slow, fast = slow.next, fast.next.next
    if slow is None:
        return
    second, current = None, slow.next
    slow.next = None
    while current:
        rest = current.next
        current.next = second
        second, current = current, rest
    first = head
    while first and second and second.next:
        first_rest, second_rest = first.next, second.next
        first.next, second.next = second, first_rest
        first, second = first_rest, second_rest
