"""You search the value in the middle, but an equal value may stand further to the front."""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    node = head
    while node:
        values.append(node.val)
        node = node.next
    wanted = values[len(values) // 2]
    node = head
    while node and node.val != wanted:
        node = node.next
    return node
