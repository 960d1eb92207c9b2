"""Remember the nodes in a list and search it at each step.

Time: O(n²). Space: O(n).
"""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    met: list[ListNode] = []
    while head:
        if head in met:
            return True
        met.append(head)
        head = head.next
    return False
