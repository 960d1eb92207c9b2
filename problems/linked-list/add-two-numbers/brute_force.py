"""Turn both lists into numbers, add these, and take the sum apart digit by digit.

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
    if node is None:
        return 0
    return node.val + 10 * number(node.next)
