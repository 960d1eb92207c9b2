"""Store all nodes in an array and take the one in the middle.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    nodes: list[ListNode] = []
    while head:
        nodes.append(head)
        head = head.next
    return nodes[len(nodes) // 2]
