"""Reverse one group and let the same function do the rest.

Time: O(n). Space: O(n / k).
"""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    after = head
    for _ in range(k):
        if after is None:
            return head
        after = after.next
    previous, current = reverse_k_group(after, k), head
    while current and current is not after:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
