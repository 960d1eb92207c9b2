"""You insert nothing where only 1 divides both values, but then 1 is the divisor to insert."""

from math import gcd

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next:
        following = current.next
        divisor = gcd(current.val, following.val)
        if divisor > 1:
            current.next = ListNode(divisor, following)
        current = following
    return head
