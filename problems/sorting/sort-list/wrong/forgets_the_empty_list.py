"""You read `head.next` without asking whether there is a head: an empty list raises an error."""

from trainer.structures import ListNode


def sort_list(head: ListNode) -> ListNode | None:
    if head.next is None:
        return head
    values = []
    node: ListNode | None = head
    while node:
        values.append(node.val)
        node = node.next
    for value in sorted(values, reverse=True):
        node = ListNode(value, node)
    return node
