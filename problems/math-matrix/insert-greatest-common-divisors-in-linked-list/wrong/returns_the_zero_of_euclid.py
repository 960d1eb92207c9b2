"""You return the second number when Euclid's algorithm stops, and that one is always 0."""

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next:
        a, b = current.val, current.next.val
        while b:
            a, b = b, a % b
        current.next = ListNode(b, current.next)
        current = current.next.next
    return head
