class Solution:
    def levelOrder(self, root):
        d = defaultdict(list)
        def go(n, k):
            n and (d[k].append(n.val), go(n.left, k + 1), go(n.right, k + 1))
        go(root, 0)
        return d.values()
