"""You read the lists with the highest digit first, but the ones come first."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    total = number(first) + number(second)
    return ListNode.of([int(digit) for digit in str(total)])


def number(node: ListNode | None) -> int:
    value = 0
    while node:
        value = value * 10 + node.val
        node = node.next
    return value
