def maxVowels(s, k):
    q = deque()
    ans = 0
    for i, c in enumerate(s):
        if c in {'a','e','i','o','u'}:
            q.append(i)
        while q and q[0] <= i - k:
            q.popleft()
        ans = max(ans, len(q))
        if ans == k: return k
    return ans
