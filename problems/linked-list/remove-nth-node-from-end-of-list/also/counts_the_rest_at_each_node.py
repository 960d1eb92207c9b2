"""Count at each node how many follow it.

Time: O(n²). Space: O(1).
"""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    dummy = behind = ListNode(0, head)
    while behind.next and length(behind.next) > n:
        behind = behind.next
    if behind.next:
        behind.next = behind.next.next
    return dummy.next


def length(node: ListNode | None) -> int:
    count = 0
    while node:
        count += 1
        node = node.next
    return count
