from collections import deque


def rotate_right(head, k):
    values = deque()
    while head:
        values.append(head.val)
        head = head.next
    values.rotate(k)
    result = None
    for value in reversed(values):
        result = ListNode(value, result)
    return result
