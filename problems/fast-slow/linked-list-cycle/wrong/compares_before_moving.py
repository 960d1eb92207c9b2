"""You compare before the first step, while both pointers are still on the head."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    slow = fast = head
    while slow and fast and fast.next:
        if slow is fast:
            return True
        slow = slow.next
        fast = fast.next.next
    return False
