"""You put nodes equal to the pivot between the two groups, but they stay in order among the
large ones.
"""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    small = [value for value in values if value < pivot]
    equal = [value for value in values if value == pivot]
    large = [value for value in values if value > pivot]
    return ListNode.of(small + equal + large)
