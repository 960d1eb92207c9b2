class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        g = defaultdict(list)
        for i, a in enumerate(accounts):
            for e in a[1:]: g[e].append(i)
        seen = [False] * len(accounts)
        def dfs(i, emails):
            if seen[i]: return
            seen[i] = True
            for e in accounts[i][1:]:
                emails.add(e)
                for j in g[e]: dfs(j, emails)
        res = []
        for i, a in enumerate(accounts):
            if seen[i]: continue
            em = set()
            dfs(i, em)
            res.append([a[0]] + sorted(em))
        return res
