"""You do all k rotations one by one, up to two billion of them."""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    for _ in range(k):
        if head is None or head.next is None:
            return head
        before = head
        while before.next and before.next.next:
            before = before.next
        last = before.next
        before.next = None
        if last:
            last.next = head
            head = last
    return head
