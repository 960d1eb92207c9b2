"""You stop before the last pair, so a difference right in the middle is missed."""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return all(values[place] == values[-1 - place] for place in range(len(values) // 2 - 1))
