"""Add column by column along both lists, with a carry, until nothing is left to add.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    carry = 0
    while first or second or carry:
        total = carry
        if first:
            total += first.val
            first = first.next
        if second:
            total += second.val
            second = second.next
        tail.next = ListNode(total % 10)
        carry = total // 10
        tail = tail.next
    return dummy.next
