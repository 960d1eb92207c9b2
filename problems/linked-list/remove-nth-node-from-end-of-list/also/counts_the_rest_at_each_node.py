"""Count at each node how many are left behind it: O(n²), nothing for 30 nodes."""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    before_first = behind = ListNode(0, head)
    while behind.next and length(behind.next) > n:
        behind = behind.next
    if behind.next:
        behind.next = behind.next.next
    return before_first.next


def length(node: ListNode | None) -> int:
    count = 0
    while node:
        count += 1
        node = node.next
    return count
