"""Count the nodes, then walk half-way from the head.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    count = 0
    node = head
    while node:
        count += 1
        node = node.next
    node = head
    for _ in range(count // 2):
        node = node.next if node else None
    return node
