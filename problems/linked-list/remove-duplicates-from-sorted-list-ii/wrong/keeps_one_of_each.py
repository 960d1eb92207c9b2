"""You keep one node of each repeated value, but none of them stays."""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    node = head
    while node:
        while node.next and node.next.val == node.val:
            node.next = node.next.next
        node = node.next
    return head
