"""Keep one list and move each small node behind the last small one.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    dummy = last_small = ListNode(0, head)
    before = dummy
    while before.next:
        node = before.next
        if node.val >= pivot:
            before = node
        elif before is last_small:
            before = last_small = node
        else:
            before.next = node.next
            node.next = last_small.next
            last_small.next = node
            last_small = node
    return dummy.next
