class Solution:
    def openLock(self, deadends: List[str], target: str) -> int:
        vis = [False] * 10000
        for d in deadends: vis[int(d)] = True
        if vis[0]: return -1
        t = int(target)
        q = deque([0]); vis[0] = True
        ans = 0
        while q:
            for _ in range(len(q)):
                x = q.popleft()
                if x == t: return ans
                for p in (1, 10, 100, 1000):
                    d = x // p % 10
                    for nd in ((d + 1) % 10, (d + 9) % 10):
                        y = x + (nd - d) * p
                        if not vis[y]:
                            vis[y] = True
                            q.append(y)
            ans += 1
        return -1
