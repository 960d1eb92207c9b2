"""You only ask whether fast exists, so its second step runs off the end of a list that ends."""

from typing import Any

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    slow: Any = head
    fast: Any = head
    while slow and fast:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            return True
    return False
