"""You return the old head, but it goes if its value is repeated."""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    before = ListNode(0, head)
    node = head
    while node:
        if node.next and node.next.val == node.val:
            value = node.val
            while node and node.val == value:
                node = node.next
            before.next = node
        else:
            before = node
            node = node.next
    return head
