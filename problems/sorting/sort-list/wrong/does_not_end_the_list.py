"""You do not set the link of the last node to None, so the list may run into a cycle."""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes.sort(key=lambda node: node.val)
    dummy = tail = ListNode()
    for node in nodes:
        tail.next = node
        tail = node
    return dummy.next
