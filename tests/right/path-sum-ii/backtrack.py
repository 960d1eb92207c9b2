class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        res = []
        def dfs(node, path, rest):
            if not node: return
            path.append(node.val)
            rest -= node.val
            if not node.left and not node.right and rest == 0:
                res.append(path[:])
            dfs(node.right, path, rest)
            dfs(node.left, path, rest)
            path.pop()
        dfs(root, [], targetSum)
        return res
