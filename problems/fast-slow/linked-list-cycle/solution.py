"""Let one pointer walk at double speed: in a cycle, and only there, it meets the other one.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            return True
    return False
