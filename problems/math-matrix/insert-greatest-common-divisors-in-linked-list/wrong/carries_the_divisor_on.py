"""You keep the divisor of all values so far, but a new node depends on its two neighbours only."""

from math import gcd

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    divisor = 0
    while current and current.next:
        divisor = gcd(gcd(divisor, current.val), current.next.val)
        current.next = ListNode(divisor, current.next)
        current = current.next.next
    return head
