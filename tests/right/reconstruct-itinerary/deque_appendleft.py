class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        adj = {}
        tickets.sort()
        for src, dst in tickets:
            adj.setdefault(src, deque()).append(dst)
        ans = deque()

        def dfs(u):
            while u in adj and adj[u]:
                dfs(adj[u].popleft())
            ans.appendleft(u)

        dfs("JFK")
        return ans
