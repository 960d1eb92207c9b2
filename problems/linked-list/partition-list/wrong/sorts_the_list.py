"""You sort the whole list, but within each group the order must stay."""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of(sorted(values))
