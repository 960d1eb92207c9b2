class Solution:
    def hasPathSum(self, root, targetSum):
        if root is None: return False
        q = deque([root])
        while q:
            n = q.popleft()
            if n.left is None and n.right is None and n.val == targetSum: return True
            for c in (n.left, n.right):
                if c:
                    c.val += n.val
                    q.append(c)
        return False
