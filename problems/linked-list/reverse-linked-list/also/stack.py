"""Put all nodes on a stack and link them as they come off: O(n) time, O(n) space."""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    nodes: list[ListNode] = []
    while head:
        nodes.append(head)
        head = head.next
    before_first = last = ListNode()
    while nodes:
        last.next = nodes.pop()
        last = last.next
    last.next = None
    return before_first.next
