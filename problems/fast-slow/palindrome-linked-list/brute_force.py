"""For each node walk to the one that mirrors it.

Time: O(n²). Space: O(1).
"""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    count = 0
    node = head
    while node:
        count += 1
        node = node.next
    return all(value_at(head, place) == value_at(head, count - 1 - place) for place in range(count))


def value_at(node: ListNode | None, place: int) -> int:
    for _ in range(place):
        node = node.next if node else None
    return node.val if node else -1
