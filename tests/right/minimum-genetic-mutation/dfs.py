class Solution:
    res = float('inf')
    def minMutation(self, start: str, end: str, bank: List[str]) -> int:
        def diff(a, b):
            return sum(x != y for x, y in zip(a, b))
        def dfs(cur, used, d):
            if cur == end:
                self.res = min(self.res, d)
                return
            for i, b in enumerate(bank):
                if i not in used and diff(cur, b) == 1:
                    used.add(i)
                    dfs(b, used, d + 1)
                    used.discard(i)
        dfs(start, set(), 0)
        return self.res if self.res != float('inf') else -1
