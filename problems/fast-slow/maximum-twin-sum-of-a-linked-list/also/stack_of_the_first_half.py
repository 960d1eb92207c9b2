"""Push the first half on a stack and pop a twin for each node of the second half.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    stack: list[int] = []
    slow = fast = head
    while slow and fast and fast.next:
        stack.append(slow.val)
        slow = slow.next
        fast = fast.next.next
    largest = 0
    while slow:
        largest = max(largest, slow.val + stack.pop())
        slow = slow.next
    return largest
