"""Remember every node met so far and compare each new one with all of them.

Time: O(n²). Space: O(n).
"""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    met: list[ListNode] = []
    while head:
        if any(head is node for node in met):
            return True
        met.append(head)
        head = head.next
    return False
