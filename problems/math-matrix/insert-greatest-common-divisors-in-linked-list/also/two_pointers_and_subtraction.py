"""Keep the pair in two pointers and subtract the smaller value until both are equal.

Time: O(n · v) for values up to v. Space: O(1) besides the new nodes.
"""

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    left = head
    right = head.next if head else None
    while left and right:
        a, b = left.val, right.val
        while a != b:
            if a > b:
                a -= b
            else:
                b -= a
        left.next = ListNode(a, right)
        left, right = right, right.next
    return head
