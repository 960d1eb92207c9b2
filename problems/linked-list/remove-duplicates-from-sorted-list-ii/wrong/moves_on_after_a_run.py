"""You move on after skipping a run, so the node behind it is kept unseen, even if it begins
another run.
"""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    dummy = before = ListNode(0, head)
    while before.next:
        node: ListNode | None = before.next
        value = before.next.val
        if before.next.next and before.next.next.val == value:
            while node and node.val == value:
                node = node.next
            before.next = node
        if before.next:
            before = before.next
    return dummy.next
