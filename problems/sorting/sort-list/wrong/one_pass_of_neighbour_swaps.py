"""You exchange neighbouring values in a single pass, which moves only the largest to its place."""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    node = head
    while node and node.next:
        if node.val > node.next.val:
            node.val, node.next.val = node.next.val, node.val
        node = node.next
    return head
