"""Recurse: finish the rest of the list, then insert in front of it.

Time: O(n log v) for values up to v. Space: O(n).
"""

from math import gcd

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    rest = insert_greatest_common_divisors(head.next)
    head.next = ListNode(gcd(head.val, head.next.val), rest)
    return head
