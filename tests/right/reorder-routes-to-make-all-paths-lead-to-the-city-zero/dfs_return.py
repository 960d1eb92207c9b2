class Solution:
    def dfs(self, al, visited, frm):
        change = 0
        visited[frm] = True
        for to in al[frm]:
            if not visited[abs(to)]:
                change += self.dfs(al, visited, abs(to)) + (1 if to > 0 else 0)
        return change

    def minReorder(self, n, connections):
        al = [[] for _ in range(n)]
        for c in connections:
            al[c[0]].append(c[1])
            al[c[1]].append(-c[0])
        return self.dfs(al, [False] * n, 0)
