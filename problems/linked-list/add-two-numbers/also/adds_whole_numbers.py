"""Read both as whole numbers and write out their sum, which needs unlimited integers.

Time: O(n²). Space: O(n).
"""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    total = number(first) + number(second)
    digits = [total % 10]
    while total >= 10:
        total //= 10
        digits.append(total % 10)
    return ListNode.of(digits)


def number(node: ListNode | None) -> int:
    value, place = 0, 0
    while node:
        value += node.val * 10**place
        place += 1
        node = node.next
    return value
