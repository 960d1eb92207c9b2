class Solution:
    def removeKdigits(self, num: str, k: int) -> str:
        pos = [deque() for _ in range(10)]
        for i, c in enumerate(num):
            pos[int(c)].append(i)
        keep = len(num) - k
        res, start = [], 0
        n = len(num)
        for left in range(keep, 0, -1):
            for q in pos:
                while q and q[0] < start: q.popleft()
                if q and q[0] <= n - left:
                    res.append(num[q[0]])
                    start = q[0] + 1
                    break
        return ''.join(res).lstrip('0') or '0'
