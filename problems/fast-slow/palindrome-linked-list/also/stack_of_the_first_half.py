"""Push the first half on a stack and pop a partner for each node of the second half.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    stack: list[int] = []
    slow = fast = head
    while slow and fast and fast.next:
        stack.append(slow.val)
        slow = slow.next
        fast = fast.next.next
    if slow and fast:
        slow = slow.next
    while slow:
        if slow.val != stack.pop():
            return False
        slow = slow.next
    return True
