class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        q = deque([root, root])
        while q:
            a = q.popleft(); b = q.popleft()
            if a is None and b is None: continue
            if a is None or b is None or a.val != b.val: return False
            q.extend((a.left, b.right, a.right, b.left))
        return True
