"""Collect the nodes in two arrays and link them one after the other.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    small: list[ListNode] = []
    large: list[ListNode] = []
    while head:
        if head.val < pivot:
            small.append(head)
        else:
            large.append(head)
        head = head.next
    dummy = tail = ListNode()
    for node in small + large:
        tail.next = node
        tail = node
    tail.next = None
    return dummy.next
