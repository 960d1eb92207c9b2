"""You walk to the twin of each node from the head: O(n²) steps."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    count = 0
    node = head
    while node:
        count += 1
        node = node.next
    return max(
        value_at(head, index) + value_at(head, count - 1 - index) for index in range(count // 2)
    )


def value_at(node: ListNode | None, index: int) -> int:
    for _ in range(index):
        node = node.next if node else None
    return node.val if node else 0
