"""You keep the values that are repeated, but exactly those must go."""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of(sorted({value for value in values if values.count(value) > 1}))
