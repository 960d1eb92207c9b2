"""Insert each copy right behind its node, set the random links, and separate the lists.

Time: O(n). Space: O(1).
"""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    node = head
    while node:
        node.next = RandomNode(node.val, node.next)
        node = node.next.next
    node = head
    while node and node.next:
        node.next.random = node.random.next if node.random else None
        node = node.next.next
    copied = head.next if head else None
    node = head
    while node and node.next:
        copy = node.next
        node.next = copy.next
        copy.next = copy.next.next if copy.next else None
        node = node.next
    return copied
