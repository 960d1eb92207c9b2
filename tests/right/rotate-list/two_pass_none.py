def rotateRight(head, k):
    arr = []
    while head:
        arr.append(head)
        head = head.next
    if not arr: return None
    k %= len(arr)
    arr = arr[-k:] + arr[:-k] if k else arr
    for a, b in zip(arr, arr[1:]): a.next = b
    arr[-1].next = None
    return arr[0]
