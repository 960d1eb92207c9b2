"""You count from 1 and walk half of the nodes and one more, so you return the node behind the
middle.
"""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    count = 0
    node = head
    while node:
        count += 1
        node = node.next
    node = head
    for _ in range(count // 2 + 1):
        node = node.next if node else None
    return node
