"""You put the last node in front once, but k rotations are wanted."""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of(values[-1:] + values[:-1]) if k else ListNode.of(values)
