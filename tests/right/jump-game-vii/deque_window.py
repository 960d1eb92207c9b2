class Solution:
    def canReach(self, s, a, b):
        if s[-1] == '1': return False
        q = deque([0])
        for i in range(1, len(s)):
            if s[i] == '1': continue
            while q and i - q[0] > b: q.popleft()
            if not q: return False
            if i - q[0] >= a:
                q.append(i)
        return q[-1] == len(s) - 1
