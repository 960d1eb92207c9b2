class Solution:
    def cloneGraph(self, node, visited=None):
        if node is None: return None
        if visited is None: visited = {}
        if node in visited: return visited[node]
        visited[node] = clone = type(node)(node.val)
        clone.neighbors = list(map(lambda n: self.cloneGraph(n, visited), node.neighbors))
        return clone
