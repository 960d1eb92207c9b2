"""You start the second half at the middle itself, so that node is in both halves."""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    slow = fast = head
    while slow and fast and fast.next:
        slow, fast = slow.next, fast.next.next
    second, current = None, slow
    while current:
        rest = current.next
        current.next = second
        second, current = current, rest
    first = head
    while first and second:
        first_rest, second_rest = first.next, second.next
        first.next, second.next = second, first_rest
        first, second = first_rest, second_rest
