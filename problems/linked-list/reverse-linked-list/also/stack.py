"""Put all nodes on a stack and link them as they come off.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    nodes: list[ListNode] = []
    while head:
        nodes.append(head)
        head = head.next
    dummy = tail = ListNode()
    while nodes:
        tail.next = nodes.pop()
        tail = tail.next
    tail.next = None
    return dummy.next
