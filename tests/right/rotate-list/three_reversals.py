def reverse(head, count):
    before, node = None, head
    for _ in range(count):
        node.next, before, node = before, node, node.next
    if head:
        head.next = node
    return before if count else head


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    n, node = 0, head
    while node:
        n, node = n + 1, node.next
    if n == 0 or k % n == 0:
        return head
    k %= n
    head = reverse(head, n)
    tail = head
    head = reverse(head, k)
    tail.next = reverse(tail.next, n - k)
    return head
