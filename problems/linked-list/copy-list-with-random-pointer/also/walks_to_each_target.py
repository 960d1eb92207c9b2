"""Count the steps to each random node and walk as many in the copy.

Time: O(n²). Space: O(1).
"""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    dummy = tail = RandomNode()
    node = head
    while node:
        tail.next = RandomNode(node.val)
        tail, node = tail.next, node.next
    node, copy = head, dummy.next
    while node and copy:
        target, target_copy = head, dummy.next
        while target and target_copy and target is not node.random:
            target, target_copy = target.next, target_copy.next
        copy.random = target_copy
        node, copy = node.next, copy.next
    return dummy.next
