"""You write the sum with its highest digit first, but the ones come first."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    total = number(first) + number(second)
    return ListNode.of([int(digit) for digit in str(total)])


def number(node: ListNode | None) -> int:
    value, place = 0, 1
    while node:
        value += node.val * place
        place *= 10
        node = node.next
    return value
