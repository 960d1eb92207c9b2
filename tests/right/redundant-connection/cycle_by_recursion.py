class Solution(object):
    def findRedundantConnection(self, edges):
        g = collections.defaultdict(list)
        for a, b in edges:
            g[a].append(b); g[b].append(a)
        seen, cycle, self.start = set(), set(), -1

        def dfs(node, par):
            if node in seen:
                self.start = node
                return True
            seen.add(node)
            for nei in g[node]:
                if nei == par:
                    continue
                if dfs(nei, node):
                    if self.start != -1:
                        cycle.add(node)
                    if node == self.start:
                        self.start = -1
                    return True
            return False

        dfs(edges[0][0], -1)
        for a, b in edges[::-1]:
            if a in cycle and b in cycle:
                return a, b
