"""Put the nodes into a deque and take them from both ends in turn.

Time: O(n). Space: O(n).
"""

from collections import deque

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    nodes: deque[ListNode] = deque()
    while head:
        nodes.append(head)
        head = head.next
    tail = ListNode()
    take_first = True
    while nodes:
        tail.next = nodes.popleft() if take_first else nodes.pop()
        tail = tail.next
        take_first = not take_first
    tail.next = None
