"""You stop when only two nodes are left, but the last pair needs a node between them as well."""

from math import gcd

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next and current.next.next:
        divisor = gcd(current.val, current.next.val)
        current.next = ListNode(divisor, current.next)
        current = current.next.next
    return head
