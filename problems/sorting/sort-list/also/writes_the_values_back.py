"""Sort the values and write them back into the nodes, which keep their links.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    values.sort(reverse=True)
    node = head
    while node:
        node.val = values.pop()
        node = node.next
    return head
