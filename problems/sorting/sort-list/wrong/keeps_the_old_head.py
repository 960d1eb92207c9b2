"""You return the old head, which need not be the first node any more."""

import itertools

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    nodes.sort(key=lambda node: node.val)
    for left, right in itertools.pairwise(nodes):
        left.next = right
    if nodes:
        nodes[-1].next = None
    return head
