"""You ask whether the digits can be put into a palindrome, but their order is fixed."""

from collections import Counter

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    counts: Counter[int] = Counter()
    while head:
        counts[head.val] += 1
        head = head.next
    return sum(count % 2 for count in counts.values()) <= 1
