"""You set random links in the same pass that makes the copies, so links to later nodes get lost."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    copies: dict[RandomNode, RandomNode] = {}
    before_first = last = RandomNode()
    while head:
        copy = copies[head] = RandomNode(head.val)
        if head.random:
            copy.random = copies.get(head.random)
        last.next = copy
        last, head = copy, head.next
    return before_first.next
