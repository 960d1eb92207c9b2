"""Walk with one pointer and let the middle follow at every second step.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    middle = node = head
    steps = 0
    while node:
        node = node.next
        steps += 1
        if steps % 2 == 0 and middle:
            middle = middle.next
    return middle
