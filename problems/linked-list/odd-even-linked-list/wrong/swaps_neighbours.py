"""You swap neighbours in pairs, but all odd positions come before all even ones."""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    node = head
    while node and node.next:
        node.val, node.next.val = node.next.val, node.val
        node = node.next.next
    return head
