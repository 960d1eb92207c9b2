"""Start fast one node ahead and walk until the two pointers meet or fast reaches the end.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    if head is None:
        return False
    slow: ListNode | None = head
    fast = head.next
    while slow is not fast:
        if slow is None or fast is None or fast.next is None:
            return False
        slow = slow.next
        fast = fast.next.next
    return True
