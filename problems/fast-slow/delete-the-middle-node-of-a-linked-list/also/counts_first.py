"""Count the nodes, then walk to the node before the middle.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    count = 0
    node = head
    while node:
        count += 1
        node = node.next
    dummy = before = ListNode(0, head)
    for _ in range(count // 2):
        if before.next:
            before = before.next
    if before.next:
        before.next = before.next.next
    return dummy.next
