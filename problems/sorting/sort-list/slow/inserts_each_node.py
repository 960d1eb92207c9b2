"""You search the place of each node from the start of the sorted list: O(n²)."""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    dummy = ListNode()
    while head:
        node, head = head, head.next
        before = dummy
        while before.next and before.next.val < node.val:
            before = before.next
        node.next, before.next = before.next, node
    return dummy.next
