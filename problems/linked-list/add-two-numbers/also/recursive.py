"""Recurse along both lists, one call for each column, and pass the carry on.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def add_two_numbers(
    first: ListNode | None, second: ListNode | None, carry: int = 0
) -> ListNode | None:
    if first is None and second is None and carry == 0:
        return None
    total = carry + (first.val if first else 0) + (second.val if second else 0)
    rest = add_two_numbers(
        first.next if first else None, second.next if second else None, total // 10
    )
    return ListNode(total % 10, rest)
