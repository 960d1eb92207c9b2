"""Remember each node in a set; one that comes again closes a cycle: O(n) time and space."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    seen: set[ListNode] = set()
    while head:
        if head in seen:
            return True
        seen.add(head)
        head = head.next
    return False
