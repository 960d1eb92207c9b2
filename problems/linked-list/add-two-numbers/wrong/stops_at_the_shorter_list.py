"""You stop where the shorter list ends, so the upper digits of the longer one are missing."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    carry = 0
    while first and second:
        carry, digit = divmod(first.val + second.val + carry, 10)
        last.next = ListNode(digit)
        last = last.next
        first, second = first.next, second.next
    if carry:
        last.next = ListNode(carry)
    return before_first.next
