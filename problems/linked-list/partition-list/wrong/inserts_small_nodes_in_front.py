"""You insert each small node at the front, so the small ones come out backwards."""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    small = [value for value in values if value < pivot]
    large = [value for value in values if value >= pivot]
    return ListNode.of(small[::-1] + large)
