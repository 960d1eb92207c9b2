"""You swap the values of the nodes, but each node must keep its own."""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    node = head
    while node and node.next:
        node.val, node.next.val = node.next.val, node.val
        node = node.next.next
    return head
