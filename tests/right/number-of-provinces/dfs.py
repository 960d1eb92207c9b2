class Solution:
    def findCircleNum(self, isConnected: List[List[int]]) -> int:
        n = len(isConnected)
        seen = set()
        def dfs(i):
            for j, c in enumerate(isConnected[i]):
                if c and j not in seen:
                    seen.add(j)
                    dfs(j)
        r = 0
        for i in range(n):
            if i not in seen:
                dfs(i)
                r += 1
        return r
