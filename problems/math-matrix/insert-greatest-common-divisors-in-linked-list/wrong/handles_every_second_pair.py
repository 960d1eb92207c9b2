"""You move on past the next original node, so every second pair gets no node between."""

from math import gcd

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next:
        following = current.next
        current.next = ListNode(gcd(current.val, following.val), following)
        current = following.next
    return head
