"""You treat a list of odd length like an even one, so the middle node is compared with its
neighbour.
"""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    stack: list[int] = []
    slow = fast = head
    while slow and fast and fast.next:
        stack.append(slow.val)
        slow = slow.next
        fast = fast.next.next
    while slow and stack:
        if slow.val != stack.pop():
            return False
        slow = slow.next
    return True
