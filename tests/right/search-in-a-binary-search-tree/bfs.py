class Solution:
    def searchBST(self, root: TreeNode, val: int) -> TreeNode:
        q = deque([root])
        while q:
            n = q.popleft()
            if n:
                if n.val == val: return n
                q.extend((n.left, n.right))
        return None
