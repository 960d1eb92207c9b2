"""Count the steps to each random node and walk as many in the copy: O(n²), but no map."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    before_first = last = RandomNode()
    node = head
    while node:
        last.next = RandomNode(node.val)
        last, node = last.next, node.next
    node, copy = head, before_first.next
    while node and copy:
        target, target_copy = head, before_first.next
        while target and target_copy and target is not node.random:
            target, target_copy = target.next, target_copy.next
        copy.random = target_copy
        node, copy = node.next, copy.next
    return before_first.next
