"""You set random links in the pass that makes the copies, so links to later nodes get lost."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    copies: dict[RandomNode, RandomNode] = {}
    dummy = tail = RandomNode()
    while head:
        copy = copies[head] = RandomNode(head.val)
        if head.random:
            copy.random = copies.get(head.random)
        tail.next = copy
        tail, head = copy, head.next
    return dummy.next
