"""Link a new node behind each original one, with a divisor from Euclid's algorithm.

Time: O(n log v) for values up to v. Space: O(1) besides the new nodes.
"""

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next:
        divisor = gcd(current.val, current.next.val)
        current.next = ListNode(divisor, current.next)
        current = current.next.next
    return head


def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a
