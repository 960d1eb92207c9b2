"""You collect the values in a set, so equal values appear only once."""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    values = set()
    while head:
        values.add(head.val)
        head = head.next
    for value in sorted(values, reverse=True):
        head = ListNode(value, head)
    return head
