"""Take k modulo n and move the last value to the front as often.

Time: O(n²). Space: O(n).
"""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    if values:
        for _ in range(k % len(values)):
            values.insert(0, values.pop())
    return ListNode.of(values)
