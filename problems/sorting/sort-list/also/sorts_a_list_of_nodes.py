"""Collect the nodes in an array, sort that, and link them anew.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes.sort(key=lambda node: node.val)
    dummy = tail = ListNode()
    for node in nodes:
        tail.next = node
        tail = node
    tail.next = None
    return dummy.next
