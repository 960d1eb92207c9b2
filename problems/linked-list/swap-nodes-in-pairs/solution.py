"""Keep the node before the pair and change three links for each pair.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    dummy = before = ListNode(0, head)
    while before.next and before.next.next:
        first = before.next
        second = before.next.next
        first.next = second.next
        second.next = first
        before.next = second
        before = first
    return dummy.next
