"""You return a new node with the value in the middle, but the node of the list leads on to the
rest.
"""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode(values[len(values) // 2])
