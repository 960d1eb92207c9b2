"""Copy the values, try every number as a divisor of both, and build a new list.

Time: O(n · v) for values up to v. Space: O(n).
"""

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    longer = values[:1]
    for i in range(1, len(values)):
        left, right = values[i - 1], values[i]
        common = [d for d in range(1, left + 1) if left % d == 0 and right % d == 0]
        longer += [max(common), right]
    return ListNode.of(longer)
