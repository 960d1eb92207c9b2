"""You return the old head in any case, but a single node is itself the middle and has to go."""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    previous, slow, fast = head, head, head
    while slow and fast and fast.next:
        previous, slow, fast = slow, slow.next, fast.next.next
    if previous and slow and previous is not slow:
        previous.next = slow.next
    return head
