"""Walk along the list and reverse one link per step, saving the rest before each.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
