"""You put one list behind the other without merging, so the values are not in order."""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    values = []
    for head in lists:
        node = head
        while node:
            values.append(node.val)
            node = node.next
    return ListNode.of(values)
