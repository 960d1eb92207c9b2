"""Add column by column along both lists, with a carry, until nothing is left to add.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    carry = 0
    while first or second or carry:
        total = carry
        if first:
            total += first.val
            first = first.next
        if second:
            total += second.val
            second = second.next
        carry, digit = divmod(total, 10)
        last.next = ListNode(digit)
        last = last.next
    return before_first.next
