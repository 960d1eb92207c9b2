def oddEvenList(head):
    if head is None:
        return None
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = nodes[::2] + nodes[1::2]
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0]
