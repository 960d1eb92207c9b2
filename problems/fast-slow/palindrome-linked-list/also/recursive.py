"""Compare on the way back from the recursion with a pointer that walks from the front.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    front = head

    def matches(node: ListNode | None) -> bool:
        nonlocal front
        if node is None:
            return True
        if not matches(node.next) or front is None or front.val != node.val:
            return False
        front = front.next
        return True

    return matches(head)
