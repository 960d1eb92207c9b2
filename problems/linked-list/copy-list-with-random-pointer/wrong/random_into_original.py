"""You copy the random link as it is, so the copy points back into the original list."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    dummy = tail = RandomNode()
    while head:
        tail.next = RandomNode(head.val, None, head.random)
        tail, head = tail.next, head.next
    return dummy.next
