class Solution:
    def zigzagLevelOrder(self, root):
        res = []
        def dfs(n, d):
            if not n: return
            if d == len(res):
                res.append(deque())
            if d % 2:
                res[d].appendleft(n.val)
            else:
                res[d].append(n.val)
            dfs(n.left, d + 1)
            dfs(n.right, d + 1)
        dfs(root, 0)
        return [list(x) for x in res]
