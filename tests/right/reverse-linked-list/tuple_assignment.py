def reverseList(head):
    p = None
    while head:
        head.next, p, head = p, head, head.next
    return p
