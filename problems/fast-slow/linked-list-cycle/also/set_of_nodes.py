"""Remember each node in a set; a node that comes again closes a cycle.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    seen: set[ListNode] = set()
    while head:
        if head in seen:
            return True
        seen.add(head)
        head = head.next
    return False
