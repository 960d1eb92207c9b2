"""Build a new list behind a dummy node and leave the given one as it is.

Time: O(n log v) for values up to v. Space: O(n).
"""

from math import gcd

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    while head:
        tail.next = ListNode(head.val)
        tail = tail.next
        if head.next:
            tail.next = ListNode(gcd(head.val, head.next.val))
            tail = tail.next
        head = head.next
    return dummy.next
