def isSubsequence(s, t):
    q = deque(s)
    for c in t:
        if not q: return True
        if c == q[0]: q.popleft()
    return len(q) == 0
