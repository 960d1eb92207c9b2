"""You overwrite the link before you have kept what it led to, so the rest of the list is lost."""

from math import gcd

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next:
        divisor = gcd(current.val, current.next.val)
        current.next = ListNode(divisor)
        current = current.next.next
    return head
