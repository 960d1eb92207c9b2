from collections import deque, defaultdict
from typing import List, Tuple, Dict


class Solution:
    class Graph:
        def __init__(self, n: int, edges: List[List[int]]):
            self.n = n
            self.adj: Dict[int, List[int]] = defaultdict(list)
            for u, v in edges:
                self.adj[u].append(v)
                self.adj[v].append(u)

    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        g = self.Graph(n, edges)
        left = set(range(n))
        ans = 0
        while left:
            ans += 1
            q = deque([left.pop()])
            while q:
                for v in g.adj[q.popleft()]:
                    if v in left:
                        left.remove(v)
                        q.append(v)
        return ans


# --- my notes -------------------------------------------------
# time O(V + E), space O(V + E)  → ✓
s = Solution()
print(s.countComponents(5, [[0, 1], [1, 2], [3, 4]]))  # 2
