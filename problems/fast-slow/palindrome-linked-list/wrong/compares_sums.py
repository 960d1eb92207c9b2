"""You compare the sums of the two halves, but each digit has its own partner."""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    half = len(values) // 2
    return sum(values[:half]) == sum(values[len(values) - half :])
