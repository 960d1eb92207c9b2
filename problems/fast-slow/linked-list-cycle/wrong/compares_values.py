"""You remember values instead of nodes, so a list that repeats a value seems to have a cycle."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    seen: set[int] = set()
    while head:
        if head.val in seen:
            return True
        seen.add(head.val)
        head = head.next
    return False
