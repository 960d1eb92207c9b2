def isSameTree(q, p):
    d = collections.deque([(p, q)])
    while d:
        a, b = d.popleft()
        if not (a or b): continue
        if not (a and b) or a.val != b.val: return False
        d.extend([(a.left, b.left), (a.right, b.right)])
    return True
