class Solution:
    def lowestCommonAncestor(self, root, p, q):
        memo = {}
        def has(n):
            if not n: return 0
            if n in memo: return memo[n]
            memo[n] = (n is p) + (n is q) + has(n.left) + has(n.right)
            return memo[n]
        has(root)
        while True:
            if root.left and has(root.left) == 2: root = root.left
            elif root.right and has(root.right) == 2: root = root.right
            else: return root
