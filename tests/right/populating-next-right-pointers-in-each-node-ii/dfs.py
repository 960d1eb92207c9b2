class Solution:
    def connect(self, root):
        last = {}
        def dfs(node, d):
            if node is None: return
            node.next = last.get(d)
            last[d] = node
            dfs(node.right, d + 1)
            dfs(node.left, d + 1)
        dfs(root, 0)
        return root
