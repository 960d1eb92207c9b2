"""You copy the values and the next links, but never set a random link."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    dummy = tail = RandomNode()
    while head:
        tail.next = RandomNode(head.val)
        tail, head = tail.next, head.next
    return dummy.next
