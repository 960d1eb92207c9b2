"""Count the nodes, then walk to the one before the target.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    count = 0
    node = head
    while node:
        count, node = count + 1, node.next
    dummy = before = ListNode(0, head)
    for _ in range(count - n):
        if before.next:
            before = before.next
    if before.next:
        before.next = before.next.next
    return dummy.next
