"""Push k nodes on a stack and link them as they come off.

Time: O(n). Space: O(k).
"""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    dummy = tail = ListNode(0, head)
    while True:
        group: list[ListNode] = []
        node = tail.next
        while node and len(group) < k:
            group.append(node)
            node = node.next
        if len(group) < k:
            return dummy.next
        while group:
            tail.next = group.pop()
            tail = tail.next
        tail.next = node
