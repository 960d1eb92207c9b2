"""Store the nodes in an array and change the two links that differ.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    nodes: list[ListNode] = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    if not nodes:
        return None
    cut = len(nodes) - k % len(nodes)
    nodes[-1].next = nodes[0]
    nodes[cut - 1].next = None
    return nodes[cut % len(nodes)]
