"""You remove equal nodes two at a time, so of three equal ones the last is left."""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    dummy = before = ListNode(0, head)
    while before.next:
        if before.next.next and before.next.next.val == before.next.val:
            before.next = before.next.next.next
        else:
            before = before.next
    return dummy.next
