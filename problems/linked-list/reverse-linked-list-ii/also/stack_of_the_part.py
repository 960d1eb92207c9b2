"""Push the nodes of the part on a stack and link them as they come off.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    dummy = before = ListNode(0, head)
    for _ in range(left - 1):
        if before.next:
            before = before.next
    part: list[ListNode] = []
    node = before.next
    while node and len(part) < right - left + 1:
        part.append(node)
        node = node.next
    while part:
        before.next = part.pop()
        before = before.next
    before.next = node
    return dummy.next
