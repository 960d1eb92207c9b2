"""You copy the random link as it is, so the copy points back into the original list."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    before_first = last = RandomNode()
    while head:
        last.next = RandomNode(head.val, None, head.random)
        last, head = last.next, head.next
    return before_first.next
