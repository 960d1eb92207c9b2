"""You skip a run only when a node follows it, so a run at the end of the list stays."""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    dummy = before = ListNode(0, head)
    node = head
    while node:
        if node.next and node.next.val == node.val:
            value = node.val
            while node and node.val == value:
                node = node.next
            if node:
                before.next = node
        else:
            before = node
            node = node.next
    return dummy.next
