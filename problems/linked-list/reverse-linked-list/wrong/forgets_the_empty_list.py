"""You ask for the next of the head without asking whether there is a head at all."""

from typing import Any

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    previous: Any = None
    current: Any = head
    while current.next:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    current.next = previous
    new_head: ListNode = current
    return new_head
