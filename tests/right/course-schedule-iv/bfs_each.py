class Solution:
    def checkIfPrerequisite(self, numCourses: int, prerequisites: List[List[int]], queries: List[List[int]]) -> List[bool]:
        adj = defaultdict(list)
        for a, b in prerequisites: adj[a].append(b)
        def bfs(s):
            seen, q = set(), deque([s])
            while q:
                for v in adj[q.popleft()]:
                    if v not in seen:
                        seen.add(v); q.append(v)
            return seen
        after = {i: bfs(i) for i in range(numCourses)}
        return [v in after[u] for u, v in queries]
