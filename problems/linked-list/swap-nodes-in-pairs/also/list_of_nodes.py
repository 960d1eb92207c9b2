"""Store the nodes in a list, swap neighbours there, and link them anew.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    nodes: list[ListNode] = []
    while head:
        nodes.append(head)
        head = head.next
    for place in range(0, len(nodes) - 1, 2):
        nodes[place], nodes[place + 1] = nodes[place + 1], nodes[place]
    dummy = tail = ListNode()
    for node in nodes:
        tail.next = node
        tail = node
    tail.next = None
    return dummy.next
