"""You take one remainder and stop, but Euclid's algorithm goes on until the remainder is 0."""

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next:
        smaller, larger = sorted((current.val, current.next.val))
        divisor = larger % smaller or smaller
        current.next = ListNode(divisor, current.next)
        current = current.next.next
    return head
