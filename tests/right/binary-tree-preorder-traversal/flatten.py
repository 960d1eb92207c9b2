class Solution:
    ans = None
    def preorderTraversal(self, root: TreeNode) -> List[int]:
        ans = []
        while root:
            ans.append(root.val)
            if root.left:
                p = root.left
                while p.right: p = p.right
                p.right = root.right
                root.right, root.left = root.left, None
            root = root.right
        return ans
