"""Collect the nodes and link them with two indices from both ends.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    nodes: list[ListNode] = []
    while head:
        nodes.append(head)
        head = head.next
    left, right = 0, len(nodes) - 1
    while left < right:
        nodes[left].next = nodes[right]
        left += 1
        nodes[right].next = nodes[left]
        right -= 1
    if nodes:
        nodes[left].next = None
