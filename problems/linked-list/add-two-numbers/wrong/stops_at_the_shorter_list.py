"""You stop where the shorter list ends, so the upper digits of the longer one are missing."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    carry = 0
    while first and second:
        carry, digit = divmod(first.val + second.val + carry, 10)
        tail.next = ListNode(digit)
        tail = tail.next
        first, second = first.next, second.next
    if carry:
        tail.next = ListNode(carry)
    return dummy.next
