"""You walk both halves forwards, but the first node belongs to the last one, not to the middle."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    first, second = head, slow
    largest = 0
    while first and second:
        largest = max(largest, first.val + second.val)
        first, second = first.next, second.next
    return largest


def reverse(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
